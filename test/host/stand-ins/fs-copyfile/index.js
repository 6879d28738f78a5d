/* eslint-disable @typescript-eslint/no-require-imports -- git loads it by require */
// The real one clones files on file systems that can; copying is enough here.
exports.cp = require('node:fs/promises').cp;
