/**
 * Ids are built from what is printed (publication, date, page number, a fingerprint of the text), never from a
 * position or the order of import, so that a better parser or a second import finds the same entry again.
 *
 * They read like a path, each the parent's id and one more step:
 * `临江日报` · `临江日报/2022-06-13` · `临江日报/2022-06-13/1` · `临江日报/2022-06-13/1/k3f9z2ab`.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & {readonly [brand]: Name};

/** 报纸 – a newspaper as a serial. The name as printed; `_` where no page or person has named it yet. */
export type PublicationId = Branded<'PublicationId'>;
/** 期 – one publication's issue of one day. */
export type IssueId = Branded<'IssueId'>;
/** 版 – one printed page of an issue. */
export type PageId = Branded<'PageId'>;
/** 稿件 – one article of a page. */
export type ArticleId = Branded<'ArticleId'>;

/** 版次 as printed without leading zeros: `6`, `A5`. */
export type PageNumber = Branded<'PageNumber'>;

/** An ISO day, `2022-06-13`. */
export type IsoDay = `${number}-${number}-${number}`;
