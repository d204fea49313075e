/** The most records that one question to the store gives. Lists say so where there may be more. */
export const scanLimits = {
  /** More than a person can look through in a chat. */
  list: 200,
  /** The newest results of one search. */
  search: 100,
  /** The newest requests of one requester, for the choice of what else goes on a memo. */
  memo: 20,
  /** The requests of one requester who asks of 'it': enough to see whether there is one or more. */
  ownWish: 2,
  /** The newest requests of one requester who wants 'it' to stay longer. */
  extension: 20,
  /** Behind the place where a page of a list begins: all that it shows, and so many more that there are enough to count. */
  page: 40,
  /** No list is paged through further: then it begins anew. */
  lastPage: 10_000,
  /** Waiting in one office, for the summary of a province. */
  province: 200,
  /** More than an office has to remind of in one morning. */
  morning: 1_000,
  /** More than an office leaves on its website after their last day. */
  leftOnline: 10_000,
  /** All: a hand-over leaves nothing behind. An office has tens of requests under way, a person hundreds over the years. */
  handOver: 1_000_000,
  /** Pages to be looked at in one run; the next run takes up the rest. */
  pages: 5,
  /** All that stands on a website, for the look of the week. */
  sweep: 1_000_000,
  /** The requester's newest, looked through for a file whose message was unsent. */
  unsend: 20,
  /** In one run of the job; the next run takes up the rest. */
  unannounced: 50,
  /** That ride for one person: they go with the next message. */
  riding: 50,
  /** For the sentence to an administrator: so many or more. */
  undelivered: 10,
  /** In one link of the office's chain, which MongoDB keeps in a document of 16 MB. */
  anchor: 5_000,
  /** That wait to be pushed, for the doctor and the metrics. */
  waitingMessages: 500,
  /** For the doctor's count. */
  undeliveredDoctor: 100,
} as const;
