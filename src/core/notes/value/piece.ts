/**
 * What a stretch between the commas of a note comes to when it tells what its writer would bring.
 *
 * - `span`: time spent: “6 years in a stroke unit”; `told` is the deed it makes, `bare` when it says only how long
 * - `field`: what one has worked with or at: “hedge work”; `brought` when it is no work: “a summer at the trust”
 * - `had`: a paper, a trait or a thing of one's own: “a van licence”
 * - `spoken`: “French”, “three languages on the phone”
 * - `told`: what one did, is or can, without its “I”
 * - `clause`: a sentence with a subject of its own
 * - `tail`: what only says more of the stretch before it, with the comma it needs
 */
export type Piece =
  | { kind: 'span'; text: string; told: string; bare: boolean; tail: string }
  | { kind: 'field'; text: string; tail: string; brought?: boolean }
  | { kind: 'had'; text: string; tail: string }
  | { kind: 'spoken'; text: string; tail: string }
  | { kind: 'told'; text: string; tail: string; sure: boolean }
  | { kind: 'clause'; text: string; tail: string }
  | { kind: 'tail'; text: string };
