### US English for people who ask about records, results and scans.
### Only the messages that differ from en-GB: spelling and word choice. A message that differs is repeated whole.
