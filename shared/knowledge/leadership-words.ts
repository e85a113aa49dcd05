// How texts say that the head of the agency leaves, and that one comes. A sentence may say both.

export const leavingWords =
  /(?<!\p{L})(?:slutar|slutat|sluta|avgår|avgått|lämnar|lämnat|avgång|entledig|i pension|leaves|leaving|resign|step(?:s|ped)? down|retire)/iu;

export const comingWords =
  /(?<!\p{L})(?:utse|utnämn|anställ(?!d)|tillträd|efterträd|förordna|(?:blir|ny) (?:\p{L}+ )?(?:generaldirektör|chef|gd)|tar över|appoint|succe|new (?:director|head)|takes over)/iu;
