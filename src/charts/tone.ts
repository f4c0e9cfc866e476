/** What a difference means for the indicator's direction. Neutral: the direction says nothing of good or bad. */
export type Tone = "favourable" | "unfavourable" | "neutral";
