/// Patterns over the tokens of a sentence and the rule files that hold them: one small language in
/// which every stage writes its wording as data. It knows tokens only, never what a rule is for.
///
/// ```java
/// TokenPattern pattern = TokenPattern.parse("=break/VERB the back of");
/// int end = pattern.endOfMatch(sentence.tokens(), 2); // after the last token, or -1
/// RuleTable table = RuleTable.load(MyRules.class, "en/rules.tsv", 4);
/// PatternIndex<MyRule> index = new PatternIndex<>(rules, MyRule::pattern);
/// List<PatternIndex.Match<MyRule>> matches = index.matches(sentence.tokens());
/// ```
@NullMarked
package org.probandum.text.pattern;

import org.jspecify.annotations.NullMarked;
