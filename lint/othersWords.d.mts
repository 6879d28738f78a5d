export const othersWords: { selector: string; message: string }[];
export const threads: { selector: string; message: string };
