import type { phone } from './phone.ts';
import type { inside, site } from './site.ts';

type Places<Chart extends { states: object }> = Chart['states'];

type TagOf<State> = State extends { tags: infer Tags } ? (Tags extends readonly (infer Tag)[] ? Tag : Tags) : never;

/** The places of a chart that lie over another one: those that it tags `modal`. */
type ModalOf<Chart extends { states: object }> = {
  [Place in keyof Places<Chart>]: 'modal' extends TagOf<Places<Chart>[Place]> ? Place : never;
}[keyof Places<Chart>];

export type PhonePlace = keyof Places<typeof phone>;

/** The phone's screens need a picture for each of these: the type check insists. */
export type PhoneModal = ModalOf<typeof phone>;

/** Places of the site, as its tab shows them; `none` while the tab is not in front. */
export type SitePlace =
  | 'none'
  | keyof Places<typeof inside>
  | Exclude<keyof Places<typeof site>, 'arriving' | 'inside'>;

/** The site's screens need a picture for each of these: the type check insists. */
export type SiteModal = ModalOf<typeof inside>;
