The page of a finding: why it is said, what brings it about, what mends it.

$ plan-check --explain PL311
PL311 due-missed (warning): late: '...' finishes ..., ... after it is due

Cause
    By the plan as it stands, the task finishes after the day it was promised
    for. A due date moves nothing: the plan says what will happen, not what
    was hoped.

Example
    tasks:
      - id: build
        name: Build
        duration: 10d
        due: 2026-03-06

Remedy
    plan-schedule says why the task is where it is. Start it earlier, make it
    smaller, or put more people on it. If nothing helps, talk to whom it was
    promised, and write the new day:
        due: 2026-03-13
? 0

Every finding has one, and its lines fit a terminal; what takes particulars
stands there as an ellipsis.

$ for i in 0 1 2 3 4 5 6 7; do for j in 0 1 2 3 4 5 6 7 8 9; do for k in 0 1 2 3 4 5 6 7 8 9; do \
  plan-check --explain PL$i$j$k >page 2>/dev/null || continue; \
  awk -v id=PL$i$j$k '/^(Cause|Example|Remedy)$/ { getline; full += /^    [^ ]/ } \
    NR > 1 && length > 79 { print id ": a long line" } /[{][0-9][}]/ { print id ": a bare particular" } \
    END { if (full != 3) print id ": a part is missing" }' page; done; done; done
? 0
