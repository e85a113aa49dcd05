// Bounds that keep hostile input cheap and that no honest article meets.

/** Mentions of one kind in one text. The longest government bill in the corpus has a few hundred. */
export const mostMentions = 4_000;
