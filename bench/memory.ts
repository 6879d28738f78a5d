// How much memory a folder of articles takes: read, laid side side by side, and read again in the next session.
