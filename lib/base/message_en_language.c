/* long: table
 *
 * English words about the plan language: registers, keys, ids and values.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_UNKNOWN_REGISTER,
     "unknown register: '{0}'[; did you mean '{1}'?]",
     "At the top of a file stand the names of registers: project, people, tasks\n"
     "and so on. This is none of them, so nothing below it was read.",
     "task:\n"
     "  - id: build",
     "Write the name of the register, which is in the plural for lists:\n"
     "    tasks:\n"
     "      - id: build\n"
     "A key that begins with x- is your own, and is left alone:\n"
     "    x-notes: anything"},
    {DIAG_UNKNOWN_KEY,
     "unknown key of {1}: '{0}'[; did you mean '{2}'?]",
     "This record has no field of that name. A misspelt field would be left out\n"
     "without a word otherwise, and the plan would be wrong.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    efort: 5d",
     "Write the field as the message suggests:\n"
     "    effort: 5d\n"
     "A field of your own begins with x-, and is kept and left alone:\n"
     "    x-estimate-by: zhao"},
    {DIAG_COMPUTED_KEY,
     "'{0}' is computed, not written: {1}",
     "This follows from the rest of the plan. If it were written down too, it\n"
     "would be wrong after the next change.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    effort: 5d\n"
     "    start: 2026-03-09",
     "Delete the line. To say when work may begin, write a constraint; to say\n"
     "when it did begin, write progress:\n"
     "    constraint: snet 2026-03-09\n"
     "    progress:\n"
     "      - date: 2026-03-09\n"
     "        task: build\n"
     "        actual_start: 2026-03-09"},
    {DIAG_MISSING_FIELD,
     "missing in this {1}: '{0}'[ (of '{2}')]",
     "Every record of this kind needs the field: without it nothing can be\n"
     "computed, or no reader knows what is meant. A key with nothing behind it\n"
     "counts as not given.",
     "tasks:\n"
     "  - id: build\n"
     "    effort: 5d",
     "Add the field:\n"
     "    - id: build\n"
     "      name: Build the shop\n"
     "      effort: 5d"},
    {DIAG_WRONG_SHAPE,
     "wrong shape for {0}",
     "A list stands where one value is meant, or a value where a list or a\n"
     "mapping is, so it was left out.",
     "tasks:\n"
     "  - id: build\n"
     "    name: [Build, the, shop]",
     "One value stands behind its key, a list has one - a line, a mapping one\n"
     "key a line:\n"
     "    name: Build the shop\n"
     "    depends_on:\n"
     "      - design\n"
     "    ext:\n"
     "      jira: SHOP-12"},
    {DIAG_WRONG_FILE,
     "'{0}' stands only in plan.yaml",
     "The project and its policy are said once, in plan.yaml, so that everybody\n"
     "knows where to look and two files cannot contradict each other.",
     "policy:                    (in build.plan.yaml)\n"
     "  schedule:\n"
     "    logic: override",
     "Move these lines into plan.yaml."},
    {DIAG_NOT_AN_ID,
     "not an id: '{0}'; ids are letters, digits, '.', '_' and '-', at most 64, beginning "
     "with a letter",
     "An id is how the rest of the plan refers to a record, so it must be easy\n"
     "to type and safe in links and file names. Spaces and letters with accents\n"
     "are for the name.",
     "tasks:\n"
     "  - id: 1st sketch\n"
     "    name: First sketch",
     "Use letters, digits, points, lines and dashes, a letter first:\n"
     "    - id: first-sketch\n"
     "A date may stand before it:\n"
     "    - id: 2026-03-09-kickoff"},
    {DIAG_DUPLICATE_ID,
     "id given twice: '{0}'",
     "Two records have one id, so a reference to it could mean either of them.\n"
     "Ids are unique in the whole plan, over all files and registers.",
     "tasks:\n"
     "  - id: test\n"
     "    name: Test the shop\n"
     "  - id: test\n"
     "    name: Test the cart",
     "Give one of them another id, and follow up what refers to it:\n"
     "    - id: test-cart\n"
     "      name: Test the cart"},
    {DIAG_DUPLICATE_ID_CASE,
     "ids that differ only by case: '{0}' and '{1}'",
     "Two ids that differ only in capital letters are mistaken for each other by\n"
     "people, and are the same file name on some systems.",
     "tasks:\n"
     "  - id: API\n"
     "    name: Design of the API\n"
     "  - id: api\n"
     "    name: Build of the API",
     "Give one of them another id:\n"
     "    - id: build-api\n"
     "      name: Build of the API"},
    {DIAG_RESERVED_ID,
     "word of the language, no id: '{0}'",
     "This word means something in the plan language already, so a reference to\n"
     "it could not be told from that.",
     "people:\n"
     "  - id: client\n"
     "    name: Chen Jing",
     "Choose another id:\n"
     "    - id: chen\n"
     "      name: Chen Jing\n"
     "Not free are: client, team, all, and the names of registers."},
    {DIAG_UNKNOWN_REFERENCE,
     "unknown {1}: '{0}'[; did you mean '{2}'?]",
     "No record of this kind has that id. Until it is found, the reference is\n"
     "left out, and the dates may be too early.",
     "tasks:\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 5d\n"
     "    depends_on: biuld",
     "Write the id of the record exactly as it stands there; capital letters\n"
     "count:\n"
     "    depends_on: build\n"
     "If the record was renamed, keep its former id there:\n"
     "    - id: build\n"
     "      was: make"},
    {DIAG_WRONG_KIND,
     "'{0}' is a {1}, where a {2} is needed",
     "The id is known, and belongs to a record of another kind than this field\n"
     "can refer to.",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "tasks:\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 5d\n"
     "    depends_on: li",
     "Refer to a record of the kind that is named in the message. Who works on a\n"
     "task stands under assignees:\n"
     "    assignees:\n"
     "      - li"},
    {DIAG_FORMER_ID,
     "former id: '{0}' is called '{1}' now",
     "The record was renamed. The former id still leads to it, so nothing is\n"
     "lost, but whoever reads this line looks for an id that is not there any\n"
     "more.",
     "tasks:\n"
     "  - id: design-api\n"
     "    was: api\n"
     "    name: Design the API\n"
     "    duration: 5d\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    depends_on: api",
     "Write the id that it has now:\n"
     "    depends_on: design-api\n"
     "Leave `was` in place: the history finds the record by it."},
    {DIAG_PROSE_LINK,
     "link in the text that leads nowhere: '{0}'[; did you mean '{1}'?]",
     "A link in a text names a record of the plan, and there is none of that\n"
     "kind and id. In the report it would lead nowhere.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    note: Begins after [the design](task:desing).",
     "Write the kind in the singular, a colon, and the id:\n"
     "    note: Begins after [the design](task:design)."},
    {DIAG_NOT_A_DATE,
     "not a date for '{1}': '{0}'; write YYYY-MM-DD[; did you mean {2}?]",
     "Dates are written in one way everywhere, year first, so that nobody takes\n"
     "3/4/2026 for the third of April or the fourth of March.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    due: 30.6.2026",
     "Write year, month and day, with zeros:\n"
     "    due: 2026-06-30\n"
     "Where minutes matter, add them behind a T:\n"
     "    due: 2026-06-30T14:00"},
    {DIAG_NO_SUCH_DATE,
     "no such day: '{0}'[; did you mean {2}?]",
     "The date is written right, and the calendar has no such day.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    due: 2026-02-30",
     "Look the day up, and write one that is there:\n"
     "    due: 2026-02-28"},
    {DIAG_NO_SUCH_TIME,
     "no such time of day: '{0}'",
     "A day has the minutes from 00:00 to 24:00, and an hour those from 00 to\n"
     "59.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    due: 2026-06-30T18:60",
     "Write a time that is there:\n"
     "    due: 2026-06-30T19:00"},
    {DIAG_NOT_WORK,
     "not an amount of time for '{1}': '{0}'; write 30min, 4h, 5d, 2w, or 3ed around the clock",
     "An amount of time needs its unit: 5 could be five hours or five days.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5 days",
     "Write the number with min, h, d or w behind it, without a blank between\n"
     "them:\n"
     "    duration: 5d\n"
     "A day and a week are as long as the project says, 8 hours and 5 days\n"
     "unless given. Time that runs day and night is written with an e:\n"
     "    duration: 3ed\n"
     "There are no months, as they are not all of one length."},
    {DIAG_TOO_LARGE,
     "too large for '{1}': '{0}'",
     "The amount is larger than anything that can be planned: a million days, or\n"
     "ten million million of money. Most often a digit was held down.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5000000d",
     "Write what was meant:\n"
     "    duration: 5d"},
    {DIAG_PERCENT_SIGN,
     "share without its sign for '{1}': '{0}'; write 30%, not 0.3",
     "0.8 could mean 80 % or eight tenths of one percent. Shares carry their\n"
     "sign, so that nobody has to guess.",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "    units: 0.8",
     "Write it in percent:\n"
     "    units: 80%"},
    {DIAG_NOT_A_PERCENT,
     "not a share for '{1}': '{0}'; write 0% to 100%",
     "A share lies between 0% and 100%, with at most two decimals. Nobody can be\n"
     "there for more than the whole day.",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "    units: 120%",
     "Write a share of the whole:\n"
     "    units: 100%\n"
     "For longer days, give the person their own hours:\n"
     "    week:\n"
     "      mon-fri: 08:00-12:00, 13:00-19:00"},
    {DIAG_NOT_MONEY,
     "not an amount of money for '{1}': '{0}'; write 1200.50, or 1200.50 EUR",
     "Amounts are written as plain decimals: a comma means thousands to one\n"
     "reader and decimals to another. There are no more decimals than the\n"
     "currency has.",
     "project:\n"
     "  id: shop\n"
     "  name: Web shop\n"
     "  start: 2026-03-02\n"
     "  currency: EUR\n"
     "  contract_value: 120,000",
     "Write the digits, a point before the cents, and the currency's three\n"
     "letters where it is not the project's:\n"
     "    contract_value: 120000.00\n"
     "    contract_value: 95000 USD"},
    {DIAG_NOT_A_NUMBER,
     "not a number for '{1}': '{0}'",
     "Numbers are written out in digits, with a point before decimals: no\n"
     "thousands, no powers, no unit behind them.",
     "project:\n"
     "  id: shop\n"
     "  name: Web shop\n"
     "  start: 2026-03-02\n"
     "  hours_per_day: 7,5",
     "Write the number alone:\n"
     "    hours_per_day: 7.5"},
    {DIAG_NOT_A_WORD,
     "not a word for '{1}': '{0}'[; did you mean '{2}'?] (one of {3})",
     "This field takes one of a few words, the same in every plan, so that lists\n"
     "and reports can be made from it. The words are English whatever the\n"
     "language of the reports.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    priority: urgent",
     "Take one of the words that the message lists, in small letters:\n"
     "    priority: critical"},
    {DIAG_NOT_A_BOOL,
     "neither true nor false for '{1}': '{0}'",
     "This is answered by true or false, and by nothing else: `no` is a country\n"
     "to one program and an answer to another.",
     "tasks:\n"
     "  - id: launch\n"
     "    name: Launch\n"
     "    milestone: yes",
     "Write true or false:\n"
     "    milestone: true"},
    {DIAG_NOT_A_RANGE,
     "not a range of days for '{1}': '{0}'; write FROM..TO, the earlier day first",
     "A range goes from its first day to its last, and both belong to it. One\n"
     "that ends before it begins has no days.",
     "calendars:\n"
     "  - id: office\n"
     "    name: Office\n"
     "    holidays: 2026-12-31..2026-12-24",
     "Write the earlier day first, and two points between the days:\n"
     "    holidays: 2026-12-24..2026-12-31\n"
     "One day alone is a range too:\n"
     "    holidays: 2026-12-24"},
    {DIAG_NOT_HOURS,
     "not hours of a day for '{1}': '{0}'; write 09:00-12:00, 13:00-18:00",
     "Working hours are spans of one day, from the earlier to the later, none of\n"
     "them inside another. Without them it is not known when work can be done.",
     "calendars:\n"
     "  - id: office\n"
     "    name: Office\n"
     "    week:\n"
     "      mon-fri: 9-12, 13-18",
     "Write two digits, a colon and two digits:\n"
     "    mon-fri: 09:00-12:00, 13:00-18:00\n"
     "A night shift is two spans, as each day ends at 24:00:\n"
     "    mon: 22:00-24:00\n"
     "    tue: 00:00-06:00"},
    {DIAG_NOT_A_LINK,
     "not a link: '{0}'; write ID, ID SS+1d, or ID FF-50%",
     "A link names one task to wait for, and behind it, if need be, of what kind\n"
     "it is and how long to wait.",
     "tasks:\n"
     "  - id: design\n"
     "    name: Design\n"
     "    duration: 5d\n"
     "  - id: test\n"
     "    name: Test\n"
     "    duration: 5d\n"
     "    depends_on: design + 2 days",
     "Write the id, then FS, SS, FF or SF, then the wait with a sign and a unit:\n"
     "    depends_on:\n"
     "      - design\n"
     "      - design FS+2d\n"
     "      - build SS+50%\n"
     "Several links are several lines, not one line with commas."},
    {DIAG_THREE_POINTS,
     "not three points for '{1}': '{0}'; write LOW..LIKELY..HIGH, none below the one before",
     "Three points are the best case, the likely one and the worst. Each is at\n"
     "least as large as the one before, and all are of one kind of time.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d..3d..9d",
     "Put them in order, with two points between them:\n"
     "    duration: 3d..5d..9d\n"
     "or write one value, if there is no worst case to speak of:\n"
     "    duration: 5d"},
    {DIAG_NOT_A_WEEKDAY,
     "not days of the week: '{0}'; write mon, mon-fri, or sat, sun",
     "The days of a week are named by their first three letters in English. A\n"
     "day that cannot be read is a day off.",
     "calendars:\n"
     "  - id: office\n"
     "    name: Office\n"
     "    week:\n"
     "      monday-friday: 09:00-17:00",
     "Write mon, tue, wed, thu, fri, sat, sun, a span or a list of them:\n"
     "    week:\n"
     "      mon-fri: 09:00-17:00\n"
     "      sat, sun: 10:00-12:00"},
    {DIAG_NOT_ELAPSED,
     "effort is work, not time around the clock: '{0}'",
     "Effort is what people work, and people do not work around the clock. Time\n"
     "that runs day and night is a duration.",
     "tasks:\n"
     "  - id: dry\n"
     "    name: Let the paint dry\n"
     "    effort: 3ed",
     "For work, write hours or days without the e:\n"
     "    effort: 3d\n"
     "For waiting, write a duration:\n"
     "    duration: 3ed"},
    {DIAG_NO_CURRENCY,
     "an amount without a currency for '{1}': '{0}'; the project names none",
     "An amount is written, and neither it nor the project says of what\n"
     "currency, so it cannot be added up with others.",
     "project:\n"
     "  id: shop\n"
     "  name: Web shop\n"
     "  start: 2026-03-02\n"
     "  contract_value: 120000",
     "Name the currency of the project once:\n"
     "    currency: EUR\n"
     "or that of the amount:\n"
     "    contract_value: 120000 EUR"},
    {DIAG_NOT_AN_ASSIGNEE,
     "not an assignee: '{0}'; write ID, ID 50%, or ID | ID",
     "Each entry names who works on the task, and with what share of the day.\n"
     "Names of people are for reading; here their ids are needed.",
     "people:\n"
     "  - id: li\n"
     "    name: Li Wei\n"
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    effort: 5d\n"
     "    assignees: Li Wei half of the day",
     "Write one person a line, the share behind the id, and a bar between those\n"
     "of whom one is enough:\n"
     "    assignees:\n"
     "      - li 50%\n"
     "      - zhao | wu"},
    {DIAG_NOT_A_CONSTRAINT,
     "not a constraint: '{0}'; write asap, alap, or one of snet, snlt, fnet, fnlt, mso, mfo "
     "and a date",
     "A constraint is one word for its kind, and for all kinds but asap and alap\n"
     "the date it speaks of.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build\n"
     "    duration: 5d\n"
     "    constraint: not before 2026-03-09",
     "Write the kind and the date:\n"
     "    constraint: snet 2026-03-09\n"
     "    snet, snlt   start no earlier, start no later than that day\n"
     "    fnet, fnlt   finish no earlier, finish no later\n"
     "    mso, mfo     must start, must finish on it"},
    {DIAG_OUT_OF_RANGE,
     "out of range: '{0}' takes {1}",
     "Amounts of time and money are counted by what the project says here, so it\n"
     "has to be something that can be counted by.",
     "project:\n"
     "  id: shop\n"
     "  name: Shop\n"
     "  start: 2026-03-02\n"
     "  hours_per_day: 30",
     "Give a value that can be:\n"
     "    hours_per_day: 8",
    },
    {DIAG_NOT_WHOLE,
     "not a whole number for '{1}': '{0}'",
     "What is counted, and what stands on a scale, is a whole number.",
     "feedback:\n"
     "  - date: 2026-11-27\n"
     "    csat: 4.5",
     "Write a whole number:\n"
     "    csat: 4"},
    {DIAG_NOT_EVERY,
     "not a recurrence for '{1}': '{0}'; write 1w fri, 2w, 1mo 15, 1mo last, or 10d",
     "What comes again is said by a number of days, weeks or months; behind weeks\n"
     "and months may stand which day of them.",
     "communications:\n"
     "  - id: weekly\n"
     "    every: weekly on Friday",
     "Write how many of which unit, and the day:\n"
     "    every: 1w fri\n"
     "    every: 1mo last"},
    {DIAG_NOT_A_QUANTITY,
     "not a quantity for '{1}': '{0}'; write 24, or 300 m",
     "A quantity is a number of at least 0, with its unit behind a blank.",
     "materials:\n"
     "  - id: cable\n"
     "    unit: m\n"
     "    quantity: 300m",
     "Put a blank before the unit, or leave it out:\n"
     "    quantity: 300 m"},
    {DIAG_NOT_A_RATE,
     "not a rate for '{1}': '{0}'; write 800.00/d, or 95.00 EUR/h[ (per {2})]",
     "A rate is an amount of money, a slash, and what it is paid for: without\n"
     "that, a day and an hour would cost the same.",
     "people:\n"
     "  - id: li\n"
     "    rates: 95.00",
     "Say what it is paid for:\n"
     "    rates: 95.00/h\n"
     "Only equipment may be paid per use."},
    {DIAG_NOT_A_PROBABILITY,
     "not a probability for '{1}': '{0}'; write 30%, or very_low, low, moderate, high, "
     "very_high",
     "A probability is a share of 100 %, or one of five words whose meaning\n"
     "stands under policy, risks.",
     "risks:\n"
     "  - id: vendor-late\n"
     "    probability: likely",
     "Write a share with its sign, or one of the words:\n"
     "    probability: 30%\n"
     "    probability: high"},
    {DIAG_NOT_AN_IMPACT,
     "not an impact for '{1}': '{0}'; write an amount, three points, or very_low, low, "
     "moderate, high, very_high",
     "An impact on dates is an amount of time, one on cost an amount of money;\n"
     "either may be three points, or one of five words.",
     "risks:\n"
     "  - id: vendor-late\n"
     "    impact:\n"
     "      schedule: severe",
     "Write how much it would be:\n"
     "    impact:\n"
     "      schedule: 5d..10d..20d\n"
     "      cost: high"},
    {DIAG_NOT_AN_EV_METHOD,
     "not a way to earn value: '{0}'; write percent, 50/50, weighted_milestones, units, "
     "level_of_effort or apportioned",
     "X/Y earns X % of the value with the start and Y % with the finish; together\n"
     "they are 100.",
     "tasks:\n"
     "  - id: build\n"
     "    ev_method: 30/60",
     "Write one of the ways:\n"
     "    ev_method: 30/70\n"
     "    ev_method: 0/100"},
    {DIAG_NOT_AN_EDIT,
     "not an edit: {0}",
     "An edit begins with one verb, and then come fields as they stand in the\n"
     "register. Without it nobody knows what is to be done with them.",
     "edits:\n"
     "  - id: sso\n"
     "    effort: 8d",
     "Say what the edit does: add, set, add_to, remove_from or remove:\n"
     "    edits:\n"
     "      - set: sso\n"
     "        effort: 8d"},
    {DIAG_NOT_MINUTES,
     "line of minutes that is no action yet: '{0}'; write @ID YYYY-MM-DD: TEXT behind the box",
     "A box in the minutes of a meeting is an action, and an action has an owner\n"
     "and a date. Without them it is left out of the list of actions.",
     "- [ ] send the draft",
     "Say who does it, and by when:\n"
     "    - [ ] @li 2026-12-01: send the draft\n"
     "and when it was done:\n"
     "    - [x] @li 2026-12-01 done 2026-11-30: send the draft"},
};

const struct messages messages_en_language = {messages, sizeof messages / sizeof *messages};
