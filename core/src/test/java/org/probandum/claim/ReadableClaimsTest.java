package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Claim;

/// Each sentence gives whole, readable claims: verbs keep their particles, clauses their subjects.
class ReadableClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Rebels blew up the bridge in Goma in 2019." | "DESTROY ACTOR=rebel TARGET=bridge TIME=2019 PLACE=Goma"
          "Rebels blew the bridge up in 2019." | "DESTROY ACTOR=rebel TARGET=bridge TIME=2019"
          "The army drove the rebels out of Goma in 2013." | "EXTRADITE ACTOR=army TARGET=rebel TIME=2013 PLACE=Goma"
          "The Supreme Court struck down the law in 2015." | "ANNUL ACTOR=Supreme Court TARGET=law TIME=2015"
          "The Supreme Court upheld the law in 2015." | "UPHOLD ACTOR=Supreme Court TARGET=law TIME=2015"
          "The Red Front handed over 22 prisoners in Goma." | "PROVIDE ACTOR=Red Front TARGET=prisoner PLACE=Goma QUANTITY=OTHER prisoner 22"
          "The army took over the airport of Goma in 2012." | "CONTROL ACTOR=army TARGET=airport goma TIME=2012 PLACE=Goma"
          "Peru took in 3,000 refugees in 2019." | "HARBOUR ACTOR=Peru TARGET=refugee TIME=2019 QUANTITY=OTHER refugee 3000"
          "The court threw out the petition of Acme Corporation in 2011." | "REFUSE ACTOR=court TARGET=petition acme corporation TIME=2011"
          "Norway walked the road up the hill in 2019." | "WALK ACTOR=Norway TARGET=road TIME=2019"
          """)
  void particleBelongsToItsVerb(String sentence, String expected) {
    assertThat(summaries(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Anna Weber was recalled in May 2019." | "WITHDRAW TARGET=Anna Weber TIME=2019-05"
          "Norway warned Sweden of the raid in May 2019." | "WARN ACTOR=Norway government TARGET=Sweden government TIME=2019-05"
          "No civilian was harmed in the strike." | "not INJURE TARGET=civilian"
          "The truce collapsed after seven weeks." | "FAIL ACTOR=truce"
          "The ceasefire in Goma held for eleven months." | "LAST ACTOR=ceasefire goma PLACE=Goma"
          "Prosecutors dropped the charges in May 2019." | "DROP ACTOR=prosecutor TARGET=charge TIME=2019-05"
          "The union lodged a complaint against Acme Corporation in 2011." | "COMPLAIN ACTOR=union TARGET=Acme Corporation TIME=2011"
          "The passengers were farmers from Lyon." | "BE ACTOR=passenger TARGET=farmer PLACE=Lyon"
          "The driver of the second bus, Paul Meyer, saw men in uniform." | "SEE ACTOR=Paul Meyer TARGET=man"
          "Acme Corporation paid a price of $4 million." | "PAY ACTOR=Acme Corporation TARGET=price QUANTITY=MONEY USD 4000000"
          """)
  void plainDeedIsAClaim(String sentence, String expected) {
    assertThat(summaries(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "The pipeline was never tested."
          "The vote was postponed twice."
          "Nobody was punished for the deaths."
          "The shells fell on the market."
          "The hospital ran out of blood on the second day."
          "The mayor knew of the crack in January."
          "The mine belongs to Acme Corporation."
          "The money went to a firm owned by the minister's son."
          "The contract was awarded without a tender."
          "The village lies four kilometres from the front."
          "The rebels hold no prisoners."
          "The radar did not work that night."
          "Two of the three pumps were out of order."
          "Two of the dead were children."
          "Not one civilian died in the fighting."
          "The company failed to repair the dam."
          "The ministry refused to pay the families."
          "The ministry stopped paying wages in April 2024."
          "In those years the faction returned to Goma."
          "The company avoided paying tax in Norvia."
          "The police had arrested him the day before."
          "The road was never repaired."
          "There were not 30,000 protesters in Goma."
          "The tribunal sentenced Colonel Vask to eleven years in March 2019."
          "On 14 March an air strike cut off the electricity of the hospital in Goma."
          "About 1,900 people had to leave their homes."
          "Three hundred strikers have since returned to work."
          "The three officers let more than 600 fighters pass."
          "No prisoner in our hands has been mistreated."
          "The wall gave way shortly before five in the morning on 17 February 2026."
          "The brigade is led by a former police officer."
          "None of the lifeboats was used."
          "Some of the shells landed in the hospital's courtyard."
          "The police did not use live ammunition."
          "Fighting broke out again on Tuesday."
          "The two brothers own the only newspaper in the province."
          "The number of cases tripled between March and May."
          "The mill employs fewer people than in 2010."
          "The trust dismissed Anna Weber on 10 June 2024."
          "Acme Corporation recalled the batch on 8 October 2024."
          "The batch consisted of 96 valves."
          "The plaintiffs demand nine million euros in total."
          """)
  void whatCertainPeopleAndThingsDidIsAClaimWithoutAName(String sentence) {
    assertThat(ClaimReading.claims(sentence).stream().map(Claim::proposition))
        .containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "The argument collapsed."
          "Police found nothing"
          "The mayor told nobody"
          "We regret every hour that the residents of Goma spent away from their homes."
          "If Anna Weber returns to Goma, she keeps the mine."
          "He left Goma so that Paul Meyer would not be accused of rigging the contest."
          "We regret every hour that about 1,200 residents spent away from their homes."
          "The guards tried."
          "Grief knows no frontier."
          "The branch has packed its bags."
          "Let nobody wait for a word from Goma."
          "The idea spread among the people."
          "No more careful officer ever walked a deck."
          "The minister dismissed the reports on Monday as gossip."
          "The mayor recalled the horror of the night."
          "This caused the flood."
          "Everybody knew that the mayor lied."
          "The union demands that all nine names be struck from the list in 2019."
          "Norway insisted that Paul Meyer be released in May 2019."
          """)
  void aThoughtAFigureAndAnAppealAreNone(String sentence) {
    assertThat(ClaimReading.claims(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Not one civilian died in the fighting." | "not KILL TARGET=civilian"
          "The Superior Court refused to shut the mine." | "not DISARM ACTOR=Superior Court TARGET=mine"
          "The ministry stopped paying wages in April 2024." | "STOP ACTOR=ministry TARGET=wage TIME=2024-04"
          "The minister said that not one camp existed in Goma." | "not EXIST ACTOR=camp PLACE=Goma"
          "The army let 600 fighters pass." | "ALLOW ACTOR=army TARGET=fighter QUANTITY=OTHER fighter 600"
          "The mill employs fewer people than in 2010." | "EMPLOY ACTOR=mill TARGET=few person"
          "In May 2024 police arrested the head of the media arm, Ana Silva, near Goma." | "ARREST ACTOR=police TARGET=Ana Silva TIME=2024-05 PLACE=Goma ; LEAD ACTOR=Ana Silva TARGET=medium arm"
          "Anna Weber was arrested in May 2019 and denied involvement." | "ARREST TARGET=Anna Weber TIME=2019-05 ; DENY ACTOR=Anna Weber TARGET=involvement TIME*=2019-05"
          "The mill in Goma employs fewer people than in May 2010." | "EMPLOY ACTOR=mill goma TARGET=few person PLACE=Goma"
          "The ministry did not start paying wages in May 2024." | "not PAY ACTOR=ministry TARGET=wage TIME=2024-05"
          "The prisoners were beaten and denied water." | "DEFEAT TARGET=prisoner ; DENY TARGET=prisoner"
          "The wall never exceeded the height that the licence allows." | "not EXCEED ACTOR=wall TARGET=height"
          "Rebels captured eleven armoured vehicles in Goma." | "ARREST ACTOR=rebel TARGET=armoured vehicle PLACE=Goma QUANTITY=OTHER vehicle 11"
          """)
  void whatWasLeftUndoneAndWhatEndedKeepTheirSense(String sentence, String expected) {
    assertThat(summaries(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Anna Weber recalled the day of the raid."
          "The price is paid by the people of Goma."
          "The government has turned a blind eye to the Red Front."
          "The passengers were heroes."
          "The fighters were terrorists."
          "The general despises Peru."
          """)
  void memoryFigureOfSpeechAndOpinionAreNone(String sentence) {
    assertThat(summaries(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Among those freed was Anna Weber." | "Anna Weber was freed."
          "Anna Weber was among those released on 4 May 2019." | "Anna Weber was released on 4 May 2019."
          "The Red Front kept its word and freed 22 villagers." | "The Red Front freed 22 villagers."
          "A fence 240 kilometres long has not kept the killers out." | "A fence 240 kilometres long has not kept the killers out."
          "Parliament approved the sanctions by 140 votes to 12." | "Parliament approved the sanctions by 140 votes to 12."
          "That summer Peru bought 40 drones." | "That summer Peru bought 40 drones."
          "After the massacre Peru closed the border." | "After the massacre Peru closed the border."
          "The minister of Peru called the fighters “misguided brothers”." | "The minister of Peru called the fighters misguided brothers."
          "Paul Meyer, a teacher who had studied in Basel, founded the Red Front in 1998." | "Paul Meyer founded the Red Front in 1998. ; Paul Meyer is a teacher. ; Paul Meyer had studied in Basel."
          "Gunmen stopped four buses in Goma. They killed 31 passengers." | "Gunmen stopped four buses in Goma. ; Gunmen killed 31 passengers."
          "Gunmen attacked villagers in Goma. They fled to Lyon." | "Gunmen attacked villagers in Goma. ; They fled to Lyon."
          "Three of those people were taken to the hospital by friends on Monday." | "Three of those people were taken to the hospital by friends on Monday."
          "Twelve people were taken into custody in Lyon on Friday." | "Twelve people were taken into custody in Lyon on Friday."
          "The ruling allowed prosecutors to exploit the evidence." | "Prosecutors were able to exploit the evidence."
          "The program allows homebuyers to use up to 3 percent of the price." | "Homebuyers are able to use up to 3 percent of the price."
          "Both men were farmers." | "Both men were farmers."
          "The firm expanded to Peru, where we've got 20,000 employees." | "The firm expanded to Peru. ; We've got 20,000 employees."
          "The candidate, acting Mayor Paul Meyer, was seen in Lyon." | "The candidate was seen in Lyon."
          "The United States has contributed 3 million dollars in assistance to the two countries." | "The United States has contributed 3 million dollars in assistance to the two countries."
          "Paul Meyer was charged in 2014 and extradited to Peru this year." | "Paul Meyer was charged in 2014. ; Paul Meyer was extradited to Peru this year."
          "The car was stolen in Lyon on 10 April and has not been recovered." | "The car was stolen in Lyon on 10 April. ; The car has not been recovered."
          "Acme Corporation gave the town a new bus in 2021, long before anyone asked for it." | "Acme Corporation gave the town a new bus in 2021."
          "The army left Goma in 2019, long after the treaty was signed." | "The army left Goma in 2019. ; The treaty was signed."
          "The fire was caused by a faulty pump." | "The fire was caused by a faulty pump."
          "A fire broke out in Goma on 4 May 2019. The fire was caused by a faulty pump." | "A fire broke out in Goma on 4 May 2019. ; The fire took place because of a faulty pump."
          "Heavy rain caused the flood." | "Heavy rain caused the flood."
          "The deaths were caused by a gas leak at the plant." | "The deaths were caused by a gas leak at the plant."
          "The deaths of 14 children were caused by a gas leak at the plant in Goma." | "The deaths of 14 children took place in Goma because of a gas leak at the plant in Goma. ; A gas leak at the plant in Goma took place."
          "The accident was due to excessive speed." | "The accident was due to excessive speed."
          "The cause of the accident was a broken rail." | "The cause of the accident was a broken rail."
          "No inspection took place between 2017 and 2019." | "No inspection took place between 2017 and 2019."
          "Two inspections took place in 2019." | "Two inspections took place in 2019."
          "The ministry had known since 2018 that the dam was cracked." | "The ministry had known since 2018 that the dam was cracked. ; The dam was cracked."
          "The army discovered that rebels had mined the road to Goma." | "The army discovered that rebels had mined the road to Goma. ; Rebels had mined the road to Goma."
          "Twelve of the injured remain in hospital." | "Twelve of the injured remain in hospital."
          "Anna Weber bought a 2001 Cadillac from Paul Meyer." | "Anna Weber bought a 2001 Cadillac from Paul Meyer."
          "LYON, France (AP) — Anna Weber left the country on Monday." | "Anna Weber left the country on Monday."
          "A hundred families of Goma had to give up their homes." | "A hundred families of Goma had to give up their homes."
          "Six hundred people in Goma lost their jobs." | "Six hundred people in Goma lost their jobs."
          "Thirty-nine of the 42 people on board died." | "Thirty-nine of the 42 people on board died."
          "Norway expelled nineteen diplomats in 2020." | "Norway expelled nineteen diplomats in 2020."
          "On 4 May 2019 the hospital in Goma treated 74 injured miners." | "On 4 May 2019 the hospital in Goma treated 74 injured miners. ; 74 miners were injured."
          "Seven detainees made complaints in Goma in 2024." | "Seven detainees made complaints in Goma in 2024."
          "Peru has left Goma, and so has the army of Norway." | "Peru has left Goma."
          "The army of Peru has left Goma, and so has Norway." | "The army of Peru has left Goma."
          "The roll contained 61,000 dead voters." | "The roll contained 61,000 dead voters. ; 61,000 voters were dead."
          "The director, Paul Meyer, never answered him." | "The director, Paul Meyer, never answered him."
          "Guards in Goma tortured them in 2019." | "Guards in Goma tortured them in 2019."
          "Paul Meyer himself signed the treaty in 2019." | "Paul Meyer himself signed the treaty in 2019."
          "Anna Weber resigned in 2019. Acme Corporation paid her 50,000 dollars for her papers." | "Anna Weber resigned in 2019. ; Acme Corporation paid Anna Weber 50,000 dollars for her papers."
          "Anna Weber resigned in 2019. Her Norwegian neighbours left Goma in 2020." | "Anna Weber resigned in 2019. ; Anna Weber's Norwegian neighbours left Goma in 2020."
          "The stadium was priced at 71 million dollars and ended up costing 104 million dollars." | "The stadium was priced at 71 million dollars. ; The stadium cost 104 million dollars."
          "By nine votes to four the council refused to close the mine." | "The council refused to close the mine."
          "The leader of the gang, who had fled to Peru, was arrested in Lyon." | "The leader of the gang was arrested in Lyon. ; The leader of the gang had fled to Peru."
          "In 2022 inspectors of the Central Bank found gaps, and they arrested Paul Meyer in 2023." | "In 2022 inspectors of the Central Bank found gaps. ; They arrested Paul Meyer in 2023."
          "At least 12 people were killed and 31 injured when a bomb exploded in Goma on 4 May 2019." | "At least 12 people were killed on 4 May 2019 in Goma. ; 31 were injured on 4 May 2019 in Goma. ; A bomb exploded in Goma on 4 May 2019."
          "Police arrested and charged Anna Weber and Paul Meyer in Goma." | "Police arrested Anna Weber and Paul Meyer in Goma. ; Police charged Anna Weber and Paul Meyer in Goma."
          "The court tried and convicted Anna Weber and Paul Meyer in 2019." | "The court tried Anna Weber and Paul Meyer. ; The court convicted Anna Weber and Paul Meyer in 2019."
          "Troops arrived and captured Paul Meyer in Goma." | "Troops arrived in Goma. ; Troops captured Paul Meyer in Goma."
          "Shells fell and exploded in Goma on 4 May 2019." | "Shells fell in Goma. ; Shells exploded in Goma on 4 May 2019."
          "The army so far has lost 40 tanks in Goma." | "The army has lost 40 tanks in Goma."
          "Paul Meyer turned himself in after the raid in Goma in May 2019." | "Paul Meyer turned himself in after the raid in Goma in May 2019. ; The raid in Goma in May 2019 took place."
          "A 22 year old soldier, Paul Meyer, was killed in Goma." | "A 22 year old soldier, Paul Meyer, was killed in Goma."
          "The attack killed one person and injured four others near a house at 900 Garden Way in Goma." | "The attack killed one person. ; The attack injured four others near a house at 900 Garden Way in Goma."
          "The firm ran out of cash and so was sold to Acme Corporation in 2019." | "The firm ran out of cash. ; The firm was sold to Acme Corporation in 2019."
          "The 19 year old was killed in Goma on 4 May 2019." | "The 19 year old was killed in Goma on 4 May 2019."
          "Norway agreed to the terms that Peru had set in 2019." | "Norway agreed to the terms. ; Peru had set the terms in 2019."
          "Paul Meyer was arrested and kept waiting in Lyon." | "Paul Meyer was arrested. ; Paul Meyer was kept. ; Paul Meyer waited in Lyon."
          "Anna Weber resigned in 2019. Acme Corporation sold her Paul Meyer's house in 2020." | "Anna Weber resigned in 2019. ; Acme Corporation sold Anna Weber Paul Meyer's house in 2020."
          "The 12 Supreme Court Justices met in Goma." | "The 12 Supreme Court Justices met in Goma."
          "Anna Weber led Acme Corporation, trimming the fleet of 40 ships." | "Anna Weber led Acme Corporation. ; Anna Weber trimmed the fleet of 40 ships."
          """)
  void propositionsAreWhole(String sentence, String expected) {
    assertThat(
            ClaimReading.claims(sentence).stream()
                .map(Claim::proposition)
                .collect(Collectors.joining(" ; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Peru's foreign ministry denies that it shelters the Red Front." | "Peru shelters the Red Front."
          "The ministry denied that its troops shelled Goma." | "The ministry's troops shelled Goma."
          """)
  void itInWhatABodySaysIsTheBody(String sentence, String expected) {
    assertThat(said(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Paul Meyer told reporters the talks had failed in May 2019." | "The talks had failed in May 2019."
          "Paul Meyer told parents in Lyon that the filters were worn out in 2019." | "The filters were worn out in 2019."
          "Paul Meyer told the judge that Anna Weber had given the gang 40 lorries." | "Anna Weber had given the gang 40 lorries."
          "Paul Meyer reported to the police that a grey car had followed Anna Weber." | "A grey car had followed Anna Weber."
          """)
  void thoseWhoAreToldAreNoPartOfWhatIsSaid(String sentence, String expected) {
    assertThat(said(sentence)).isEqualTo(expected);
  }

  private static String said(String sentence) {
    return ClaimReading.attributed(sentence).stream()
        .map(Claim::proposition)
        .collect(Collectors.joining(" ; "));
  }

  private static String summaries(String sentence) {
    return ClaimReading.claims(sentence).stream()
        .map(ClaimReading::summary)
        .collect(Collectors.joining(" ; "));
  }
}
