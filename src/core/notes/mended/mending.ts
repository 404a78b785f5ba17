/** One kind of small correction: it gives the text back as it was unless its sign stands there. */
export type Mending = (text: string) => string;

/** A word of the text that a rule may ask about, in lower case. */
export const word = "[\\p{L}][\\p{L}'-]*";

/** How many of something, in figures or words. */
export const count =
  '(?:(?:about|over|almost|nearly|around) )?(?:\\d+(?:[.,]\\d+)?\\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|many|several|some|a few|a couple of|half an?)';

/** A time unit. */
export const unit = '(?:years?|months?|weeks?|days?|seasons?|summers?|winters?|decades?|semesters?|terms?)';
