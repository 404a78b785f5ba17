/**
 * A company's name as it stands in a sentence: “at the Institute for Coastal Ecology”, “at the Borough of Ashcombe”. Only
 * what is told as a kind of house takes its article; “Bank of America” and “Queen Mary University of London” do without.
 */
export function companyName(company: string): string {
  return kindOfHouse.test(company) || kindOfUnion.test(company) ? `the ${company}` : company;
}

const kindOfHouse =
  /^(?:(?:\p{Lu}[\p{L}'’-]* ){0,3}(?:Institute|Ministry|Office|Department|Society|Association|Federation|Academy|Embassy|Commission|Centre|Center|Conservatory|Bureau|Museum|Faculty|Guild|Agency|Authority)|University|Borough|City|Port|Diocese|Municipality|College|School|Friends|Council|Board|Church|Hospital) (?:of|for) |Tribunal(?:e)? (?:de|d['’]|di|of|for)/u;

// “the Interfaith Hospital Chaplaincy Network”, but “Cartoon Network”
const kindOfUnion = /^(?:\p{Lu}[\p{L}'’-]* ){2,}(?:Network|Federation|Consortium|Commission)$/u;
