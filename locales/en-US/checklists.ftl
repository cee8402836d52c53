### Checklists in American English: only what differs from en-GB. A message that differs is repeated whole.

## Before you ask

checklist-before-you-ask-keep-bookings = Keep your scheduled tests and treatment
    .more = Do not cancel them. If you stay with your first doctor, the dates that you kept save time.
checklist-before-you-ask-whom-to-ask-uk = Choose whom to ask: consultant, GP or department
    .more = It is best to ask the consultant (senior hospital doctor) first. The GP (primary care doctor) is the other way.

## The talk with your own doctor

checklist-talk-with-your-doctor-interpreter = Ask for an interpreter for this talk
    .more = Tell the office or hospital your language as early as you can.
checklist-talk-with-your-doctor-keep-bookings = Say that you are keeping your scheduled dates
    .more = Do not cancel them. If you stay with this doctor, the dates that you kept save time.

## Preparing for the second appointment

checklist-preparing-interpreter = Ask for an interpreter now
    .more = Say your language when the visit is scheduled. Call a few days before and ask if it is arranged.
checklist-preparing-keep-bookings = Keep your scheduled tests and treatment
    .more = Do not cancel them because of this visit. If you stay with your first doctor, the dates that you kept save time.

## Questions for the second doctor

checklist-questions-for-second-doctor-could-waiting-harm = Could it harm me to start treatment later?
    .more = Ask your own doctor this too. Keep the tests and treatment that are scheduled.
checklist-questions-for-second-doctor-keep-bookings = I am keeping my scheduled dates. Is that right?
    .more = Do not cancel them. If you stay with your first doctor, the dates that you kept save time.

## After the visit

checklist-after-the-visit-keep-bookings = Keep your scheduled tests and treatment
    .more = Talk with your team before you change anything.
