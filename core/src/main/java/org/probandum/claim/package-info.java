/// What a text claims and who is said to hold it: which sentences can be checked and why not the
/// others, who is said to have said what, and the atomic claims with their slots. All wording that
/// decides is data, each rule with an example that the tests run.
///
/// ```java
/// ParsedDocument article = TextParser.load().parse(document);
/// List<Attribution> attributions = AttributionFinder.load().find(article, mentions);
/// List<Judgement> judgements = CheckabilityJudge.load().judge(article, mentions);
/// List<Claim> claims =
///     ClaimExtractor.load().extract(article, mentions, attributions, judgements);
/// ```
@NullMarked
package org.probandum.claim;

import org.jspecify.annotations.NullMarked;
