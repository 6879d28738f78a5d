// Small words of English by which running text differs from labels, menus and headlines. Our own list, in lower case.

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an of to in and that is was for it on with as at by from be are were this have has had not but they he she his her its ' +
    'their which who will would can could said been or when there one if all about than into them we you i our your my what so up ' +
    'out after also more some other over because only before while during between through where how no most being such under until ' +
    'against both these those then him do does did just any each may might should must now'
  ).split(' '),
);

/** Words with which a page speaks to its reader or of itself. */
export const PAGE_WORDS: ReadonlySet<string> = new Set(
  (
    'you your we our us sign subscribe subscription subscriber subscribers newsletter newsletters email emails inbox account privacy ' +
    'cookies cookie comment comments share site website click here read reader readers app download free join follow policy terms ' +
    'copyright reserved advertisement advertise advertising ad ads login log unsubscribe page browser story stories article articles post'
  ).split(' '),
);

/** Words that speak of who speaks and who reads. */
export const PERSONAL_WORDS: ReadonlySet<string> = new Set(
  "you your yours we our us i i'm my me you're you'll we're let's".split(' '),
);

/** Words of short lines with which a page turns to something else: comments, other stories, partners. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(
  (
    'comments comment replies reply discussion conversation related recommended recommends popular trending read more latest sponsored ' +
    'promoted partners next also like newsletter newsletters stories headlines'
  ).split(' '),
);

/** Those of them with which readers begin to speak. */
export const DISCUSSION_WORDS: ReadonlySet<string> = new Set(
  'comments comment replies reply discussion conversation responses forum votes'.split(' '),
);
