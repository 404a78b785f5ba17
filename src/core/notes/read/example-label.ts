/** Labels of what should have been said. */
export const shouldBe =
  /^(?:(?:i )?(?:should (?:be|have been|have said|say)|meant(?: to say)?|wanted to say|would say now|would now say)|(?:what )?i (?:meant(?: to say)?|should have said|wanted to say|would say(?: now)?)|(?:the )?point (?:is|was)|correct(?:ion)?|in fact|actually|better|now|fixed|(?:the )?(?:real|better|true|right) one)$/i;

/** Whether the label before a colon says that a better answer follows. */
export function isExampleLabel(label: string): boolean {
  if (/^here (?:is|are)\b/i.test(label) || /^(?:my own|mine|own (?:one|example))$/i.test(label)) return true;
  if (shouldBe.test(label)) return true;
  return (
    /\b(?:example|answer|case|story|for instance|version)\b/i.test(label) &&
    /\b(?:better|real|good|right|stronger|actual|proper|concrete|full|fuller|short|shorter|long|longer|an?|the)\b|^(?:example|answer|case|story)$/i.test(
      label,
    )
  );
}
