// Words by which bylines and outlets are known. Our own lists; agencies and press words are common knowledge.

/** Parts of a job in a newsroom: "Staff Writer", "Senior Political Correspondent". */
export const NEWSROOM =
  'staff|writers?|reporters?|reporting|correspondents?|editors?|editorial|contributors?|contributing|columnists?|journalists?|bureau|chief|producers?|' +
  'photographers?|photojournalists?|freelance|freelancer|desk|newsroom|newsdesk|agency|agencies|team|special to|guest|intern|admin|administrator|author|researcher|analyst';

/** News agencies as bylines and datelines print them. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters|ap|associated press|the associated press|afp|agence france-presse|agence france presse|xinhua|upi|united press international|dpa|pti|ani|ians|tass|' +
    'interfax|kyodo|kyodo news|yonhap|bloomberg|bloomberg news|anadolu|anadolu agency|efe|ansa|cnn|bbc|bbc news|pa media|press association|pa|wam|irna|saba|' +
    'news agencies|agencies|wire reports|wires|staff and wire reports|cna|bernama|antara|app|unb|apa|belta|ukrinform|rfe/rl|voa|voa news|dw'
  ).split('|'),
);

/** Words that names of newspapers, magazines and stations end with, or hold. */
export const PRESS =
  'times|post|news|herald|tribune|gazette|journal|daily|chronicle|observer|review|wire|today|press|guardian|telegraph|star|sun|standard|mail|' +
  'express|monitor|independent|mirror|record|register|sentinel|courier|dispatch|globe|echo|broadcasting|radio|television|tv|network|online|' +
  'magazine|weekly|agency|bulletin|argus|examiner|inquirer|enquirer|ledger|messenger|advocate|leader|citizen|clarion|digest|insider|reporter|voice|' +
  'diplomat|economist|spectator|quarterly|newswire|gazeta|bugle|banner|beacon|world report|pravda|zeitung|morning post|evening post|argosy|newspaper';

/** Small words inside names: "Ursula von der Aa", "Rafiq al-Zahid". */
export const PARTICLES =
  "de|del|della|der|den|di|da|do|dos|das|du|la|le|van|von|vom|zu|zur|bin|ibn|bint|al|el|abu|ben|ter|ten|y|e|af|av|d'|o'";
