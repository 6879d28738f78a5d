export const othersWords: { selector: string; message: string }[];
export const threads: { selector: string; message: string };
export const noProcesses: { selector: string; message: string };
export const processes: { selector: string; message: string }[];
