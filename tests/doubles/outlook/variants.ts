/** The ways in which live Outlook pages differ from one another, as far as this double can play them. */
import type { ComposeOptions } from '../double.ts';

/** Chosen by the page's address; each default is what most accounts are taken to see. */
export interface OutlookVariants {
  /** `off` leaves `data-testid` away, as on pages from before it came. Default: `on`. */
  testid?: 'on' | 'off';
  /** `refuse` cancels every paste before the editor sees it. Default: `take`. */
  paste?: 'take' | 'refuse';
  /** `drop` makes the editor lose `class="elementToProof"`, as a stock editor does. Default: `keep`. */
  proof?: 'keep' | 'drop';
  /** What a recipient's pill says: the name, `Name <address>`, or the name beside a presence word. */
  recipients?: 'name' | 'name-address' | 'presence';
  /** How the person has the ribbon; it decides where in its compose the row with Send stands. Default: `simplified`. */
  ribbon?: 'simplified' | 'classic' | 'tabbed' | 'collapsed';
  /** `off` takes the strip with the saved draft off the page's foot. Default: `on`. */
  inspector?: 'on' | 'off';
}

/** What a compose of the Outlook double takes beyond what every double's does. */
export interface OutlookComposeOptions extends ComposeOptions {
  /** Puts each recipient's address into the pill's `title`; without it the page holds no address. */
  addressInTitle?: boolean;
  /** Send asks a question in a modal dialog instead, and nothing leaves until it is answered. */
  askBeforeSending?: boolean;
}
