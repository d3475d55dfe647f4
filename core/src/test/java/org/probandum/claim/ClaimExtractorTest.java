package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Judgement;
import org.probandum.model.ParsedDocument;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Stance;

class ClaimExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "The flood in Dresden in August 2002 destroyed 40 bridges." | "DESTROY TARGET=bridge TIME=2002-08 PLACE=Dresden QUANTITY=OTHER bridge 40 ; FLOOD TIME=2002-08 PLACE=Dresden"
          "The factory fire in Karachi in September 2012 killed more than 250 workers." | "KILL TARGET=worker TIME=2012-09 PLACE=Karachi QUANTITY=KILLED worker (250,∞) ; BURN TARGET=factory TIME=2012-09 PLACE=Karachi"
          "Police arrested Paul Meyer in Basel and seized 40 rifles." | "ARREST ACTOR=police TARGET=Paul Meyer PLACE=Basel ; CONFISCATE ACTOR=police TARGET=rifle PLACE*=Basel QUANTITY=OTHER rifle 40"
          "Paul Meyer was arrested by Swiss police in Basel in May 2019." | "ARREST ACTOR=swiss police TARGET=Paul Meyer TIME=2019-05 PLACE=Basel"
          "Iraq invaded Kuwait in August 1990." | "INVADE ACTOR=Iraq government TARGET=Kuwait TIME=1990-08 PLACE=Kuwait"
          "Voters elected Anna Weber in 2009." | "ELECT ACTOR=voter TARGET=Anna Weber TIME=2009"
          "Denmark and Poland signed a treaty in Oslo on 4 May 1997." | "SIGN ACTOR=Denmark government ACTOR=Poland government TARGET=treaty oslo TIME=1997-05-04 PLACE=Oslo"
          "The April 2015 earthquake in Nepal that killed almost 9,000 people destroyed temples." | "DESTROY TARGET=temple TIME=2015-04 PLACE=Nepal ; QUAKE TIME=2015-04 PLACE=Nepal ; KILL TARGET=person TIME*=2015-04 PLACE*=Nepal QUANTITY=KILLED person ~[8100,9000)"
          "Thousands of students demonstrated in Santiago on 18 October 2019." | "PROTEST ACTOR=student TIME=2019-10-18 PLACE=Santiago QUANTITY=OTHER student ~[2000,∞)"
          "No group claimed responsibility for the bombing of a bank in Turin." | "not CLAIM_RESPONSIBILITY ACTOR=group TARGET=bombing bank turin PLACE=Turin ; ATTACK TARGET=bank PLACE=Turin"
          "The Red Front claimed responsibility for the 1978 bombing of a bank in Turin." | "CLAIM_RESPONSIBILITY ACTOR=Red Front TARGET=bombing bank turin PLACE=Turin ; ATTACK TARGET=bank TIME=1978 PLACE=Turin"
          "The Red Front did not attack the station." | "not ATTACK ACTOR=Red Front TARGET=station"
          "Police failed to arrest Paul Meyer." | "not ARREST ACTOR=police TARGET=Paul Meyer"
          "Paul Meyer may have killed two guards in Lyon." | "KILL? ACTOR=Paul Meyer TARGET=guard PLACE=Lyon QUANTITY=KILLED guard 2"
          "Rebels reportedly attacked a bus station in Goma in March 2013." | "ATTACK? ACTOR=rebel TARGET=bus station TIME=2013-03 PLACE=Goma"
          "The army was defeated by rebels in Goma in November 2012." | "DEFEAT ACTOR=rebel TARGET=army TIME=2012-11 PLACE=Goma"
          "Ernest Moreau, founder of the Blue Shield, was arrested in Lyon in 1923." | "ARREST TARGET=Ernest Moreau TIME=1923 PLACE=Lyon ; FOUND ACTOR=Ernest Moreau TARGET=Blue Shield"
          "Paul Meyer is the mayor of Basel." | "BE ACTOR=Paul Meyer TARGET=mayor basel"
          "Paul Meyer is not the mayor of Basel." | "not BE ACTOR=Paul Meyer TARGET=mayor basel"
          "The court in Basel convicted Paul Meyer of fraud and sentenced him to nine years." | "CONVICT ACTOR=court basel TARGET=Paul Meyer PLACE=Basel ; SENTENCE ACTOR=court basel TARGET=Paul Meyer PLACE*=Basel"
          "The raid led to the arrest of Paul Meyer in Basel." | "ARREST TARGET=Paul Meyer PLACE=Basel CAUSE*=raid"
          "Swiss police carried out a raid resulting in the arrest of Paul Meyer." | "ARREST ACTOR*=swiss police TARGET=Paul Meyer"
          "The capture of Maria Lopez by Colombian police in Bogota in 2004 ended the hunt." | "STOP ACTOR=capture maria lopez colombian police bogota TARGET=hunt TIME=2004 PLACE=Bogota ; ARREST ACTOR=colombian police TARGET=Maria Lopez TIME=2004 PLACE=Bogota"
          "France withdrew its troops from Mali in August 2022." | "WITHDRAW ACTOR=France government TARGET=troop TIME=2022-08 PLACE=Mali"
          "When rebels took Goma in 2012, guards released 1,200 prisoners." | "CONTROL ACTOR=rebel TARGET=Goma TIME=2012 PLACE=Goma ; RELEASE ACTOR=guard TARGET=prisoner TIME*=2012 PLACE*=Goma QUANTITY=RELEASED prisoner 1200"
          "Goma fell to the rebels in 2012." | "CONTROL ACTOR=rebel TARGET=Goma TIME=2012"
          "Rebels captured a garrison near Goma in 2012." | "CONTROL ACTOR=rebel TARGET=garrison TIME=2012 PLACE=Goma"
          "The company rebuilt 60 houses." | "REBUILD ACTOR=company TARGET=house QUANTITY=OTHER house 60"
          "Goma fell silent in 2012." | "FALL TARGET=Goma TIME=2012"
          "Spain fell to third place in 2010." | "FALL TARGET=Spain TIME=2010"
          "The fall of Goma to the rebels in 2012 ended the talks." | "STOP ACTOR=fall goma rebel TARGET=talk TIME=2012 PLACE=Goma ; CONTROL ACTOR=rebel TARGET=Goma TIME=2012 PLACE=Goma"
          "Chile accused Peru of espionage in 2009." | "ACCUSE ACTOR=Chile government TARGET=Peru government TIME=2009"
          "The minister blamed Acme Corporation for the spill." | "BLAME ACTOR=minister TARGET=Acme Corporation"
          "The ministry denied involvement in the raid." | "DENY ACTOR=ministry TARGET=involvement"
          "Norway shared intelligence with Sweden in 2011." | "SHARE ACTOR=Norway government TARGET=intelligence TIME=2011"
          "Parliament adopted a law on asbestos in 1999." | "AGREE ACTOR=parliament TARGET=law TIME=1999"
          "If Peru attacked Chile, Bolivia would join the war." | ""
          "The army will attack Goma." | ""
          "The government must release the prisoners." | ""
          "Swiss police investigated Acme Corporation in 2017 and closed the case in 2018." | "INVESTIGATE ACTOR=swiss police TARGET=Acme Corporation TIME=2017 ; DISARM ACTOR=swiss police TARGET=case TIME=2018"
          "Divers rescued twelve boys from a cave in Thailand in July 2018." | "RESCUE ACTOR=diver TARGET=boy TIME=2018-07 PLACE=Thailand QUANTITY=OTHER boy 12"
          "A train derailed near Lille in May 2016." | "CRASH TARGET=train TIME=2016-05 PLACE=Lille"
          "The collapse of a bridge in Genoa in August 2018 killed 43 people." | "KILL TARGET=person TIME=2018-08 PLACE=Genoa QUANTITY=KILLED person 43 ; COLLAPSE TARGET=bridge TIME=2018-08 PLACE=Genoa"
          "Most members of the Blue Shield joined the Red Front in 1975." | "JOIN ACTOR=Blue Shield TARGET=Red Front TIME=1975 DEGREE=most"
          "The Blue Shield was founded in Lyon in 1921 by Ernest Moreau." | "FOUND ACTOR=Ernest Moreau TARGET=Blue Shield TIME=1921 PLACE=Lyon"
          "The bombers, linked to the Red Front, were captured in Genoa." | "ARREST TARGET=bomber PLACE=Genoa"
          "Rebels killed four soldiers and abducted nine nurses in Kano in 2014." | "KILL ACTOR=rebel TARGET=soldier TIME*=2014 PLACE*=Kano QUANTITY=KILLED soldier 4 ; ABDUCT ACTOR=rebel TARGET=nurse TIME=2014 PLACE=Kano QUANTITY=MISSING nurse 9"
          "Soldiers attacked Goma without killing anybody." | "ATTACK ACTOR=soldier TARGET=Goma PLACE=Goma"
          "A report by the Blue Commission recorded 300 cases in Flint in 2015." | "RECORD ACTOR=report blue commission TARGET=case TIME=2015 PLACE=Flint QUANTITY=OTHER case 300"
          "Chinese officials opened a port in Kenya in 2017." | "START ACTOR=chinese official TARGET=port TIME=2017 PLACE=Kenya"
          "In March 1945 soldiers crossed the Rhine and took Bonn." | "CROSS ACTOR=soldier TARGET=Rhine TIME=1945-03 PLACE=Rhine ; CONTROL ACTOR=soldier TARGET=Bonn TIME*=1945-03 PLACE=Bonn"
          "The storm damaged 40 houses in Tampa and displaced 3,000 people." | "DAMAGE TARGET=house PLACE=Tampa QUANTITY=OTHER house 40 ; DISPLACE TARGET=person QUANTITY=DISPLACED person 3000"
          "The attack on a market in Kano in 2012, which killed 20 people, was condemned by Norway." | "CONDEMN ACTOR=Norway government TARGET=attack market kano PLACE=Kano ; ATTACK TARGET=market TIME=2012 PLACE=Kano ; KILL TARGET=person TIME*=2012 PLACE*=Kano QUANTITY=KILLED person 20"
          "Spain extradited Paul Meyer to Brazil in 1999." | "EXTRADITE ACTOR=Spain TARGET=Paul Meyer TIME=1999 PLACE=Brazil"
          "The mayor, Anna Weber, opened the bridge in Bonn in 1998." | "START ACTOR=Anna Weber TARGET=bridge TIME=1998 PLACE=Bonn"
          "No submarine mine destroyed the Astrid." | "not DESTROY ACTOR=submarine mine TARGET=Astrid"
          "The survey counted 640 houses in Tampa that the storm had destroyed." | "COUNT ACTOR=survey TARGET=house PLACE=Tampa QUANTITY=OTHER house 640 ; DESTROY TARGET=house QUANTITY=OTHER house 640"
          "The bridge that the flood destroyed in Genoa had been built in 1990." | "PRODUCE TARGET=bridge TIME=1990 ; DESTROY TARGET=bridge PLACE=Genoa"
          "Paul Meyer told the mayor that the flood had destroyed." | ""
          "Chlorine leaked from a tank in Toledo in May 2004." | "LEAK TARGET=Chlorine TIME=2004-05 PLACE=Toledo"
          "Peru declared a state of emergency in Lima in May 2004." | "PROCLAIM ACTOR=Peru government TARGET=emergency TIME=2004-05 PLACE=Lima"
          "The mill in Kielce employs 420 weavers." | "EMPLOY ACTOR=mill kielce TARGET=weaver PLACE=Kielce QUANTITY=OTHER weaver 420"
          "No flood killed anyone in Lisbon in 1974." | "not KILL TIME=1974 PLACE=Lisbon"
          "Those who spread fear in Lisbon will apologise." | ""
          "The mayor said on 15 June 2019 that the flood in Genoa had destroyed 31 houses." | "DESTROY TARGET=house PLACE=Genoa QUANTITY=OTHER house 31"
          "A submarine mine destroyed the Astrid." | "DESTROY ACTOR=submarine mine TARGET=Astrid"
          "The board found no evidence of sabotage in Basel." | "not FIND ACTOR=board TARGET=evidence sabotage basel PLACE=Basel"
          "Paul Meyer resigned before the ministry could ask Peru to recall him." | "RESIGN ACTOR=Paul Meyer"
          "Reports, specifically document S/2019/221, meticulously record coordinated Dutch raids that have degraded the gang." | "DEGRADE ACTOR=coordinated dutch raid TARGET=gang DOCUMENT=S/2019/221"
          "When the Red Front took power in 2021, guards fled." | "CONTROL ACTOR=Red Front TARGET=power TIME=2021 ; FLEE ACTOR=guard TIME*=2021"
          "Two nationals named Karl Meyer and Otto Weber were arrested in Basel in 2011." | "ARREST TARGET=national karl meyer otto weber TIME=2011 PLACE=Basel QUANTITY=OTHER national 2"
          "Smith said that the prisoners set free ran into the thousands." | "RELEASE TARGET=prisoner QUANTITY=RELEASED prisoner ~[2000,∞)"
          "In 2019 the number of prisoners freed was in the thousands." | "RELEASE TARGET=prisoner TIME*=2019 QUANTITY=OTHER prisoner ~[2000,∞)"
          "The bombing in Kano, which no group has claimed, killed nine people in 2012." | "KILL TARGET=person TIME=2012 PLACE=Kano QUANTITY=KILLED person 9 ; not CLAIM_RESPONSIBILITY ACTOR=group TARGET=bombing kano PLACE*=Kano"
          "The blast did not kill anybody in Kano." | "not KILL PLACE=Kano"
          "Acme Corporation shares fell by 3 percent in 2012." | "FALL TARGET=acme corporation share TIME=2012 QUANTITY=MEASURE % 3"
          "The rebels fled as soldiers arrived in Lyon." | "MOVE ACTOR=soldier PLACE=Lyon"
          "1,800 members were released from the Lyon and Basel prisons." | "RELEASE TARGET=member PLACE=Lyon PLACE=Basel QUANTITY=RELEASED member 1800"
          "Spanish officers drank to the loss of the ship in the cafés of Havana that very night." | "DRINK ACTOR=spanish officer PLACE=Havana"
          "The raids prevented Red Front strikes." | "DISRUPT ACTOR=raid TARGET=red front strike"
          "The geography of the threat remains inside Peru." | "KEEP ACTOR=geography threat PLACE=Peru"
          "The geography of the threat remains unclear." | ""
          "Chile accused Peru and its president of espionage in 2009." | "ACCUSE ACTOR=Chile government TARGET=Peru government TARGET=president TIME=2009"
          "The court in Basel convicted the mayor of Bonn of fraud in 2009." | "CONVICT ACTOR=court basel TARGET=mayor bonn TIME=2009 PLACE=Basel"
          "The fire in Lyon in 2012 was caused by a gas leak." | "BURN TIME=2012 PLACE=Lyon CAUSE*=gas leak"
          "The bank closed in 2012 because of fraud." | "DISARM ACTOR=bank TIME=2012 CAUSE=fraud"
          "As a result of the strike, Acme Corporation closed two plants in Lyon." | "DISARM ACTOR=Acme Corporation TARGET=plant PLACE=Lyon QUANTITY=OTHER plant 2 CAUSE=strike"
          "The board said that a mine had sunk the Astrid." | "SINK ACTOR=mine TARGET=Astrid"
          "The court found that a mine destroyed the Astrid, and that the mine set off a fire." | "DESTROY ACTOR=mine TARGET=Astrid"
          "Exports fell by 12 percent in 2012." | "FALL TARGET=export TIME=2012 QUANTITY=MEASURE % 12"
          "Acme Corporation was fined in Basel." | "SANCTION TARGET=Acme Corporation PLACE=Basel"
          "Police fired tear gas as a crowd gathered in Lyon." | "ATTACK ACTOR=police TARGET=tear gas ; MEET ACTOR=crowd PLACE=Lyon"
          "Paul Meyer was arrested on Peruvian soil." | "ARREST TARGET=Paul Meyer PLACE=Peru"
          "The raid in Goma was blamed on the Red Front." | "BLAME TARGET=Red Front TARGET=raid goma PLACE=Goma"
          "Chile accused Peru of “harbouring” the rebels." | "ACCUSE ACTOR=Chile government TARGET=Peru government ; HARBOUR? ACTOR=Peru government TARGET=rebel"
          """)
  void sentenceGivesTheClaimsWithTheirSlots(String sentence, String expected) {
    assertThat(
            ClaimReading.claims(sentence).stream()
                .map(ClaimReading::summary)
                .collect(Collectors.joining(" ; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "The flood in Dresden in August 2002 destroyed 40 bridges." | "The flood in Dresden in August 2002 destroyed 40 bridges. ; The flood in Dresden in August 2002 took place."
          "The factory fire in Karachi in September 2012 killed more than 250 workers." | "The factory fire in Karachi in September 2012 killed more than 250 workers. ; The factory fire in Karachi in September 2012 took place."
          "Police arrested Paul Meyer in Basel and seized 40 rifles." | "Police arrested Paul Meyer in Basel. ; Police seized 40 rifles in Basel."
          "Paul Meyer was arrested by Swiss police in Basel in May 2019." | "Paul Meyer was arrested by Swiss police in Basel in May 2019."
          "Iraq invaded Kuwait in August 1990." | "Iraq invaded Kuwait in August 1990."
          "Voters elected Anna Weber in 2009." | "Voters elected Anna Weber in 2009."
          "Denmark and Poland signed a treaty in Oslo on 4 May 1997." | "Denmark and Poland signed a treaty in Oslo on 4 May 1997."
          "The April 2015 earthquake in Nepal that killed almost 9,000 people destroyed temples." | "The April 2015 earthquake in Nepal destroyed temples. ; The April 2015 earthquake in Nepal took place. ; The April 2015 earthquake in Nepal killed almost 9,000 people."
          "Thousands of students demonstrated in Santiago on 18 October 2019." | "Thousands of students demonstrated in Santiago on 18 October 2019."
          "No group claimed responsibility for the bombing of a bank in Turin." | "No group claimed responsibility for the bombing of a bank in Turin. ; The bombing of a bank in Turin took place."
          "The Red Front claimed responsibility for the 1978 bombing of a bank in Turin." | "The Red Front claimed responsibility for the 1978 bombing of a bank in Turin. ; The 1978 bombing of a bank in Turin took place."
          "The Red Front did not attack the station." | "The Red Front did not attack the station."
          "Police failed to arrest Paul Meyer." | "Police failed to arrest Paul Meyer."
          "Paul Meyer may have killed two guards in Lyon." | "Paul Meyer may have killed two guards in Lyon."
          "Rebels reportedly attacked a bus station in Goma in March 2013." | "Rebels reportedly attacked a bus station in Goma in March 2013."
          "The army was defeated by rebels in Goma in November 2012." | "The army was defeated by rebels in Goma in November 2012."
          "Ernest Moreau, founder of the Blue Shield, was arrested in Lyon in 1923." | "Ernest Moreau was arrested in Lyon in 1923. ; Ernest Moreau is founder of the Blue Shield."
          "Paul Meyer is the mayor of Basel." | "Paul Meyer is the mayor of Basel."
          "Paul Meyer is not the mayor of Basel." | "Paul Meyer is not the mayor of Basel."
          "The court in Basel convicted Paul Meyer of fraud and sentenced him to nine years." | "The court in Basel convicted Paul Meyer of fraud. ; The court in Basel sentenced Paul Meyer to nine years."
          "The raid led to the arrest of Paul Meyer in Basel." | "The arrest of Paul Meyer in Basel took place because of the raid."
          "Swiss police carried out a raid resulting in the arrest of Paul Meyer." | "The arrest of Paul Meyer by Swiss police took place."
          "The capture of Maria Lopez by Colombian police in Bogota in 2004 ended the hunt." | "The capture of Maria Lopez by Colombian police in Bogota in 2004 ended the hunt. ; The capture of Maria Lopez by Colombian police in Bogota in 2004 took place."
          "France withdrew its troops from Mali in August 2022." | "France withdrew its troops from Mali in August 2022."
          "When rebels took Goma in 2012, guards released 1,200 prisoners." | "Rebels took Goma in 2012. ; Guards released 1,200 prisoners in 2012 in Goma."
          "Chile accused Peru of espionage in 2009." | "Chile accused Peru of espionage in 2009."
          "The minister blamed Acme Corporation for the spill." | "The minister blamed Acme Corporation for the spill."
          "The ministry denied involvement in the raid." | "The ministry denied involvement in the raid."
          "Norway shared intelligence with Sweden in 2011." | "Norway shared intelligence with Sweden in 2011."
          "Parliament adopted a law on asbestos in 1999." | "Parliament adopted a law on asbestos in 1999."
          "Swiss police investigated Acme Corporation in 2017 and closed the case in 2018." | "Swiss police investigated Acme Corporation in 2017. ; Swiss police closed the case in 2018."
          "Divers rescued twelve boys from a cave in Thailand in July 2018." | "Divers rescued twelve boys from a cave in Thailand in July 2018."
          "A train derailed near Lille in May 2016." | "A train derailed near Lille in May 2016."
          "The collapse of a bridge in Genoa in August 2018 killed 43 people." | "The collapse of a bridge in Genoa in August 2018 killed 43 people. ; The collapse of a bridge in Genoa in August 2018 took place."
          "Most members of the Blue Shield joined the Red Front in 1975." | "Most members of the Blue Shield joined the Red Front in 1975."
          "The Blue Shield was founded in Lyon in 1921 by Ernest Moreau." | "The Blue Shield was founded in Lyon in 1921 by Ernest Moreau."
          "The bombers, linked to the Red Front, were captured in Genoa." | "The bombers were captured in Genoa."
          "Rebels killed four soldiers and abducted nine nurses in Kano in 2014." | "Rebels killed four soldiers in 2014 in Kano. ; Rebels abducted nine nurses in Kano in 2014."
          "Soldiers attacked Goma without killing anybody." | "Soldiers attacked Goma."
          "A report by the Blue Commission recorded 300 cases in Flint in 2015." | "A report by the Blue Commission recorded 300 cases in Flint in 2015."
          "Chinese officials opened a port in Kenya in 2017." | "Chinese officials opened a port in Kenya in 2017."
          "In March 1945 soldiers crossed the Rhine and took Bonn." | "In March 1945 soldiers crossed the Rhine. ; Soldiers took Bonn in March 1945."
          "The storm damaged 40 houses in Tampa and displaced 3,000 people." | "The storm damaged 40 houses in Tampa. ; The storm displaced 3,000 people."
          "The attack on a market in Kano in 2012, which killed 20 people, was condemned by Norway." | "The attack on a market in Kano in 2012 was condemned by Norway. ; The attack on a market in Kano in 2012 took place. ; The attack on a market in Kano in 2012 killed 20 people."
          "Spain extradited Paul Meyer to Brazil in 1999." | "Spain extradited Paul Meyer to Brazil in 1999."
          "The mayor, Anna Weber, opened the bridge in Bonn in 1998." | "The mayor, Anna Weber, opened the bridge in Bonn in 1998."
          "The bombing in Kano, which no group has claimed, killed nine people in 2012." | "The bombing in Kano killed nine people in 2012. ; No group has claimed the bombing."
          "The rebels were defeated and forced to flee from Goma in 2012." | "The rebels were defeated. ; The rebels were forced to flee from Goma in 2012."
          "The presence of the Red Front in Lyon worried the mayor." | "The presence of the Red Front in Lyon worried the mayor. ; The Red Front has a presence in Lyon."
          "The mayor spoke of the Red Front's enduring ties with the Blue Shield." | "The Red Front has enduring ties with the Blue Shield."
          "The Red Front's own violent campaign against the Peruvian state went on." | "The Red Front waged a violent campaign against the Peruvian state."
          "Jan Molnar, the mastermind of the 1978 attack on a bank in Turin, was killed in Milan." | "Jan Molnar was killed in Milan. ; Jan Molnar is the mastermind of the 1978 attack on a bank in Turin. ; The 1978 attack on a bank in Turin took place."
          "Paul Meyer is a smuggler linked to the robbery in Basel." | "Paul Meyer is a smuggler. ; Paul Meyer was linked to the robbery in Basel."
          "Chile sponsors or harbors the Red Front." | "Chile sponsors the Red Front. ; Chile harbors the Red Front."
          "The groups that later formed the core of the Red Front were the same ones targeted by the Swiss army in 1975." | "The groups that later formed the core of the Red Front were targeted by the Swiss army in 1975."
          "Rebels in Kivu have been killed or captured in raids across Goma, with several leaders facing execution." | "Rebels in Kivu have been killed in raids across Goma. ; Rebels in Kivu were captured in raids across Goma. ; Several leaders faced execution."
          "The core of the Red Front was formed from deserters of the Blue Shield, after they were defeated in Turin in 1969. These were men who had been trained in Peru." | "The core of the Red Front was formed from deserters of the Blue Shield. ; Deserters of the Blue Shield were defeated in Turin in 1969. ; Deserters of the Blue Shield had been trained in Peru."
          "Ministers prevented Red Front raids targeting both Lyon and Turin." | "Ministers prevented Red Front raids targeting both Lyon and Turin."
          "Hospital officials put the death toll in Kano at 45." | "The death toll in Kano was 45."
          "After the rebels' 2012 takeover of Goma, the Acme Corporation left." | "After the rebels' 2012 takeover of Goma, the Acme Corporation left. ; The rebels' 2012 takeover of Goma took place."
          "Chile accused Peru of harbouring the Red Front." | "Chile accused Peru of harbouring the Red Front. ; Peru harboured the Red Front."
          "Acme Corporation's rule was weak in 2012, leaving wide districts where bandits can hide." | "Acme Corporation's rule left wide districts where bandits can hide in 2012."
          "The Red Front's raids in Peru began in 1969. These raids killed nine men." | "The Red Front's raids in Peru began in 1969. ; The Red Front's raids in Peru took place. ; The Red Front's raids in Peru killed nine men."
          "In 2019 the number of prisoners freed was in the thousands." | "Thousands of prisoners were freed in 2019."
          "By pointing fingers across the Rhine and alleging that Goma is the true sanctuary for the Red Front, the ministers are attempting to win time." | "Goma is the true sanctuary for the Red Front."
          """)
  void propositionsStandAlone(String sentence, String expected) {
    assertThat(
            ClaimReading.claims(sentence).stream()
                .map(Claim::proposition)
                .collect(Collectors.joining(" ; ")))
        .isEqualTo(expected);
  }

  @Test
  void sentenceThatIsNotCheckableGivesNoClaim() {
    ParsedDocument document = ClaimReading.parse("Iraq invaded Kuwait in August 1990.");
    Judgement judgement =
        new Judgement("s1", false, Judgement.Reason.OPINION, true, false, "for the test");
    assertThat(
            ClaimExtractor.load()
                .extract(document, ClaimReading.mentions(document), List.of(), List.of(judgement)))
        .isEmpty();
  }

  @Test
  void referenceIsReplacedInPropositionAndSlot() {
    String text = "It attacked Goma in March 2013.";
    ParsedDocument document = ClaimReading.parse(text);
    TreeMap<Span, String> references = new TreeMap<>();
    references.put(new Span(0, 2), "Red Front");
    Claim claim =
        ClaimExtractor.load()
            .extract(
                document, ClaimReading.mentions(document), List.of(), List.of(), references, null)
            .getFirst();
    assertThat(claim.proposition()).isEqualTo("Red Front attacked Goma in March 2013.");
    assertThat(claim.slots(SlotKind.ACTOR).getFirst().normal()).isEqualTo("Red Front");
    assertThat(claim.unresolved()).isEmpty();
  }

  @Test
  void referenceInsideAPhraseStandsInItsHeads() {
    String text = "Raids in Lyon degraded the group's command structure and severed its pipelines.";
    ParsedDocument document = ClaimReading.parse(text);
    TreeMap<Span, String> references = new TreeMap<>();
    int group = text.indexOf("the group");
    references.put(new Span(group, group + 9), "Red Front");
    int its = text.indexOf("its ");
    references.put(new Span(its, its + 3), "Red Front");
    assertThat(
            ClaimExtractor.load()
                .extract(
                    document,
                    ClaimReading.mentions(document),
                    List.of(),
                    List.of(),
                    references,
                    null)
                .stream()
                .map(claim -> claim.slots(SlotKind.TARGET).getFirst().normal()))
        .containsExactly("red front command structure", "red front pipeline");
  }

  @Test
  void referenceThatNothingReplacesIsListed() {
    Claim claim = ClaimReading.claims("They attacked Goma in March 2013.").getFirst();
    assertThat(claim.unresolved()).containsExactly("They");
    assertThat(claim.slots(SlotKind.ACTOR)).isEmpty();
  }

  @Test
  void attributedClaimCarriesItsAttributionAndAnAllegationIsHedged() {
    String text = "The mayor alleged that rebels attacked Goma in March 2013.";
    ParsedDocument document = ClaimReading.parse(text);
    int cue = text.indexOf("alleged");
    Attribution attribution =
        new Attribution(
            "s1",
            List.of(new Span(0, 9)),
            List.of(new Span(cue, cue + 7)),
            List.of(new Span(cue + 8, text.length() - 1)),
            "The mayor",
            Stance.ALLEGES);
    List<Claim> claims =
        ClaimExtractor.load()
            .extract(document, ClaimReading.mentions(document), List.of(attribution), List.of());
    assertThat(claims).hasSize(1);
    assertThat(claims.getFirst().attributions()).containsExactly(0);
    assertThat(claims.getFirst().proposition()).isEqualTo("Rebels attacked Goma in March 2013.");
    assertThat(ClaimReading.summary(claims.getFirst())).startsWith("ATTACK?");
  }

  @Test
  void laterTollOfAShortNoteInheritsPlaceAndTimeOfItsIncident() {
    List<Claim> claims =
        ClaimReading.claims(
            "A bomb exploded in a bank in Turin on 4 March 1977. At least 20 people were injured.");
    assertThat(ClaimReading.summary(claims.getLast()))
        .isEqualTo(
            "INJURE TARGET=person TIME*=1977-03-04 PLACE*=Turin"
                + " QUANTITY=INJURED person [20,\u221e)");
  }

  @Test
  void nounThatPointsBackTakesTimeAndPlaceOfItsEventInALongTextToo() {
    String filler = "The harbour is old. ".repeat(16);
    List<Claim> claims =
        ClaimReading.claims(
            filler
                + "On the night of 15 February 1898 a terrible explosion sank the Astrid in Turin."
                + " The explosion killed more than 250 sailors. A raid in Milan in 1969 killed 17"
                + " people.");
    assertThat(claims.stream().map(ClaimReading::summary))
        .contains(
            "KILL TARGET=sailor TIME*=1898-02-15 PLACE*=Turin QUANTITY=KILLED sailor (250,\u221e)");
  }

  @Test
  void effectOfAnEventThatNothingToldOfIsNoClaim() {
    String told = "In 2015 a bomb attack in Goma killed nine people. ";
    String effect = "The attack destroyed a school.";
    assertThat(ClaimReading.claims(effect)).isEmpty();
    assertThat(ClaimReading.summary(ClaimReading.claims(told + effect).getLast()))
        .isEqualTo("DESTROY TARGET=school TIME*=2015 PLACE*=Goma");
  }

  @Test
  void tollWithItsOwnYearInheritsNothing() {
    List<Claim> claims =
        ClaimReading.claims(
            "A bomb exploded in a bank in Turin on 4 March 1977."
                + " A raid in Milan in 1969 killed 17 people.");
    assertThat(claims.getLast().slots(SlotKind.TIME))
        .extracting("text")
        .doesNotContain("4 March 1977");
    assertThat(claims.getLast().slots(SlotKind.PLACE)).extracting("text").contains("Milan");
  }
}
