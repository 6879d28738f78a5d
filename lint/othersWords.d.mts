export const othersWords: { selector: string; message: string }[];
