The command line of plan-check, and its exit status: 0 fine, 1 findings,
2 trouble.

>>> shop/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: Build #1
    duration: 5d
  - id: test
    name: Test
    duration: 2d
    depends_on: build
<<<
>>> empty/plan.yaml
project: {id: shop, name: Web shop, start: 2026-03-02}
<<<
>>> wrong/plan.yaml
project:
  id: shop
  name: Web shop #2
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    duration: 5d
    due: 2026-03-04
  - id: build
    name: Build "again"
    duration: 2 days
<<<
$ plan-check --help
Usage: plan-check [options] [PLAN]
Says everything that is wrong in a plan.

  -C, --directory DIR              the plan is in DIR
      --as-of DATE                 the status date: the end of this day; today unless given
  -f, --format FORMAT              text, github, gitlab, sarif, junit or json
  -o, --output [FORMAT=]FILE       write to FILE; may be repeated
      --only FAMILY[,...]          only these families: language, tasks, ...
      --skip ID[,...]              no findings with these ids
      --health                     print the health of the schedule, by points, instead of findings
      --explain ID                 print what a finding means and what to do about it
      --print-schema               print the JSON Schema of plan files, for editors
      --print-reference            print the manual page of all registers and their fields
      --color WHEN                 colour messages: always, never, auto
  -q, --quiet                      say less
  -v, --verbose                    say more
      --strict                     warnings fail too
      --fail-on WHAT               exit 1 on any of: error, warning, late
      --lang LANG                  language of the output: en
      --help                       print this and end
      --version                    print the version and end
? 0
$ plan-check --version
plan-check (planloom) 0.1.0
Copyright 2026 the Planloom authors. ISC licence; there is no warranty.
? 0
$ planloom check --as-of 2026-03-01 -q shop
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
? 0

Warnings are no reason to fail unless they are meant to be.

$ plan-check --as-of 2026-03-01 shop
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan-check: 2 tasks, 1 warning
? 0
$ plan-check --as-of 2026-03-01 --strict shop
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan-check: 2 tasks, 1 warning
? 1
$ plan-check --as-of 2026-03-01 --fail-on warning shop
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan-check: 2 tasks, 1 warning
? 1
$ plan-check --as-of 2026-03-01 --fail-on late shop
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan-check: 2 tasks, 1 warning
? 0
$ plan-check --as-of 2026-03-01 --fail-on late wrong
wrong/plan.yaml:3:18: warning: YAML takes the rest for a comment: '#2'; quote the value [PL130]
wrong/plan.yaml:9:10: warning: late: 'build' finishes 2026-03-06, 2d after it is due [PL311]
wrong/plan.yaml:10:9: error: id given twice: 'build' [PL211]
wrong/plan.yaml:6:9: note: 'build' is the id of this task
wrong/plan.yaml:12:15: error: not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
plan-check: 2 tasks, 2 errors, 2 warnings
? 1
$ plan-check --as-of 2026-03-01 --fail-on late,warning -q wrong >/dev/null
? 1
$ plan-check --as-of 2026-03-01 --fail-on late --strict -q shop
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
? 1

The count goes to stderr, so that the findings are alone on stdout; -q leaves it out.

$ plan-check --as-of 2026-03-01 shop 2>/dev/null
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
$ plan-check --as-of 2026-03-01 shop >/dev/null
plan-check: 2 tasks, 1 warning
$ plan-check --as-of 2026-03-01 -q shop >/dev/null
? 0

JSON, with the places that a finding also speaks of.

$ plan-check --as-of 2026-03-01 -f json wrong
{
  "errors": 2,
  "warnings": 2,
  "findings": [
    {
      "id": "PL130",
      "severity": "warning",
      "file": "wrong/plan.yaml",
      "line": 3,
      "column": 18,
      "message": "YAML takes the rest for a comment: '#2'; quote the value"
    },
    {
      "id": "PL311",
      "severity": "warning",
      "file": "wrong/plan.yaml",
      "line": 9,
      "column": 10,
      "message": "late: 'build' finishes 2026-03-06, 2d after it is due"
    },
    {
      "id": "PL211",
      "severity": "error",
      "file": "wrong/plan.yaml",
      "line": 10,
      "column": 9,
      "message": "id given twice: 'build'",
      "related": [
        {"file": "wrong/plan.yaml", "line": 6, "column": 9, "message": "'build' is the id of this task"}
      ]
    },
    {
      "id": "PL223",
      "severity": "error",
      "file": "wrong/plan.yaml",
      "line": 12,
      "column": 15,
      "message": "not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock"
    }
  ],
  "completeness": {
    "present": 7,
    "mandatory": 7,
    "percent": "100%",
    "registers": [
      {"register": "project", "present": 3, "mandatory": 3},
      {"register": "tasks", "present": 4, "mandatory": 4}
    ]
  },
  "health": [
    {"point": 1, "name": "logic", "kind": "at_most", "limit": 0.05, "verdict": "not known", "reason": "there are no links"},
    {"point": 2, "name": "leads", "kind": "count", "count": 0, "total": 0, "limit": 0, "verdict": "fine"},
    {"point": 3, "name": "lags", "kind": "at_most", "limit": 0.05, "verdict": "not known", "reason": "there are no links"},
    {"point": 4, "name": "finish to start", "kind": "at_least", "limit": 0.90, "verdict": "not known", "reason": "there are no links"},
    {"point": 5, "name": "hard constraints", "kind": "at_most", "count": 0, "total": 2, "share": 0.00, "limit": 0.05, "verdict": "fine"},
    {"point": 6, "name": "high float", "kind": "at_most", "count": 0, "total": 1, "share": 0.00, "limit": 0.05, "verdict": "fine"},
    {"point": 7, "name": "negative float", "kind": "count", "count": 1, "total": 2, "limit": 0, "verdict": "missed"},
    {"point": 8, "name": "high duration", "kind": "at_most", "count": 0, "total": 1, "share": 0.00, "limit": 0.05, "verdict": "fine"},
    {"point": 9, "name": "invalid dates", "kind": "count", "count": 0, "total": 2, "limit": 0, "verdict": "fine"},
    {"point": 10, "name": "resources", "kind": "count", "limit": 0, "verdict": "not known", "reason": "the plan has no people"},
    {"point": 11, "name": "missed tasks", "kind": "at_most", "limit": 0.05, "verdict": "not known", "reason": "it needs the dates of a baseline"},
    {"point": 12, "name": "critical path test", "kind": "test", "verdict": "fine"},
    {"point": 13, "name": "critical path length index", "kind": "index", "limit": 0.95, "verdict": "not known", "reason": "the project has no finish"},
    {"point": 14, "name": "baseline execution index", "kind": "index", "limit": 0.95, "verdict": "not known", "reason": "it needs the dates of a baseline"}
  ]
}
? 1
$ plan-check --as-of 2026-03-01 --format=json --fail-on late shop
{
  "errors": 0,
  "warnings": 1,
  "findings": [
    {
      "id": "PL130",
      "severity": "warning",
      "file": "shop/plan.yaml",
      "line": 7,
      "column": 17,
      "message": "YAML takes the rest for a comment: '#1'; quote the value"
    }
  ],
  "completeness": {
    "present": 7,
    "mandatory": 7,
    "percent": "100%",
    "registers": [
      {"register": "project", "present": 3, "mandatory": 3},
      {"register": "tasks", "present": 4, "mandatory": 4}
    ]
  },
  "health": [
    {"point": 1, "name": "logic", "kind": "at_most", "count": 0, "total": 2, "share": 0.00, "limit": 0.05, "verdict": "fine"},
    {"point": 2, "name": "leads", "kind": "count", "count": 0, "total": 1, "limit": 0, "verdict": "fine"},
    {"point": 3, "name": "lags", "kind": "at_most", "count": 0, "total": 1, "share": 0.00, "limit": 0.05, "verdict": "fine"},
    {"point": 4, "name": "finish to start", "kind": "at_least", "count": 1, "total": 1, "share": 1.00, "limit": 0.90, "verdict": "fine"},
    {"point": 5, "name": "hard constraints", "kind": "at_most", "count": 0, "total": 2, "share": 0.00, "limit": 0.05, "verdict": "fine"},
    {"point": 6, "name": "high float", "kind": "at_most", "count": 0, "total": 2, "share": 0.00, "limit": 0.05, "verdict": "fine"},
    {"point": 7, "name": "negative float", "kind": "count", "count": 0, "total": 2, "limit": 0, "verdict": "fine"},
    {"point": 8, "name": "high duration", "kind": "at_most", "count": 0, "total": 2, "share": 0.00, "limit": 0.05, "verdict": "fine"},
    {"point": 9, "name": "invalid dates", "kind": "count", "count": 0, "total": 2, "limit": 0, "verdict": "fine"},
    {"point": 10, "name": "resources", "kind": "count", "limit": 0, "verdict": "not known", "reason": "the plan has no people"},
    {"point": 11, "name": "missed tasks", "kind": "at_most", "limit": 0.05, "verdict": "not known", "reason": "it needs the dates of a baseline"},
    {"point": 12, "name": "critical path test", "kind": "test", "verdict": "fine"},
    {"point": 13, "name": "critical path length index", "kind": "index", "limit": 0.95, "verdict": "not known", "reason": "the project has no finish"},
    {"point": 14, "name": "baseline execution index", "kind": "index", "limit": 0.95, "verdict": "not known", "reason": "it needs the dates of a baseline"}
  ]
}
? 0
$ plan-check --as-of 2026-03-01 -f json --only language empty
{
  "errors": 0,
  "warnings": 0,
  "findings": [],
  "completeness": {
    "present": 3,
    "mandatory": 3,
    "percent": "100%",
    "registers": [
      {"register": "project", "present": 3, "mandatory": 3}
    ]
  }
}
? 0
$ mkdir none; plan-check -f json none
{
  "errors": 1,
  "warnings": 0,
  "findings": [
    {
      "id": "PL002",
      "severity": "error",
      "message": "no plan here: none holds no plan.yaml"
    }
  ]
}
? 2

Files are replaced whole, several in one run; anything else is written through.

$ echo old >text; plan-check --as-of 2026-03-01 -o text=text -o json=json -o - wrong
wrong/plan.yaml:3:18: warning: YAML takes the rest for a comment: '#2'; quote the value [PL130]
wrong/plan.yaml:9:10: warning: late: 'build' finishes 2026-03-06, 2d after it is due [PL311]
wrong/plan.yaml:10:9: error: id given twice: 'build' [PL211]
wrong/plan.yaml:6:9: note: 'build' is the id of this task
wrong/plan.yaml:12:15: error: not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
plan-check: 2 tasks, 2 errors, 2 warnings
? 1
$ head -n 1 text; grep errors json
wrong/plan.yaml:3:18: warning: YAML takes the rest for a comment: '#2'; quote the value [PL130]
  "errors": 2,
$ plan-check --as-of 2026-03-01 -q -o text -f json shop; head -c 1 text; ls
{empty
json
none
shop
text
wrong
? 0
$ plan-check --as-of 2026-03-01 -o /dev/full shop
plan-check: error: cannot write '/dev/full': No space left on device
? 2
$ plan-check --as-of 2026-03-01 shop >/dev/full
plan-check: error: cannot write 'standard output': No space left on device
? 2
$ plan-check --help >/dev/full
plan-check: error: cannot write 'standard output': No space left on device
? 2
$ plan-check --as-of 2026-03-01 -o none/nowhere/text shop
plan-check: error: cannot write 'none/nowhere/text': No such file or directory
? 2
$ plan-check --as-of 2026-03-01 -o none shop
plan-check: error: cannot write 'none': Is a directory
? 2

Colour is for terminals, or where it is asked for.

$ plan-check --as-of 2026-03-01 -q --color=always shop
\shop/plan.yaml:7:17: \x1b[1;35mwarning:\x1b[0m YAML takes the rest for a comment: '#1'; quote the value [PL130]
$ plan-check --as-of 2026-03-01 -q --color never shop
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
$ NO_COLOR=1 CLICOLOR_FORCE=1 plan-check --as-of 2026-03-01 -q shop
shop/plan.yaml:7:17: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
$ CLICOLOR_FORCE=1 plan-check --as-of 2026-03-01 -q shop
\shop/plan.yaml:7:17: \x1b[1;35mwarning:\x1b[0m YAML takes the rest for a comment: '#1'; quote the value [PL130]
? 0

The page of a finding is asked for by its id; small letters do.

$ plan-check --explain pl214 | head -n 1
PL214 unknown-reference (error): unknown ...: '...'
? 0

$ plan-check --explain PL999
plan-check: there is no finding 'PL999'; ids look like PL214
Try 'plan-check --help' for more information.
? 2
$ plan-check --explain 214
plan-check: there is no finding '214'; ids look like PL214
Try 'plan-check --help' for more information.
? 2

Rules of the language alone: nothing is scheduled.

$ plan-check --as-of 2026-03-01 --only language wrong
wrong/plan.yaml:3:18: warning: YAML takes the rest for a comment: '#2'; quote the value [PL130]
wrong/plan.yaml:10:9: error: id given twice: 'build' [PL211]
wrong/plan.yaml:6:9: note: 'build' is the id of this task
wrong/plan.yaml:12:15: error: not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
plan-check: 2 tasks, 2 errors, 1 warning
? 1
$ plan-check --only words shop
plan-check: there is no family 'words'; the families are files, text, language, tasks, health, progress, people, money, project, goals, quality, communication, feedback, risks, changes, closing
Try 'plan-check --help' for more information.
? 2

Wrong use is said in one line.

$ plan-check --nosuch
plan-check: unrecognized option '--nosuch'
Try 'plan-check --help' for more information.
? 2
$ plan-check -x
plan-check: unrecognized option '-x'
Try 'plan-check --help' for more information.
? 2
$ plan-check -C
plan-check: option '-C' needs an argument
Try 'plan-check --help' for more information.
? 2
$ plan-check --as-of
plan-check: option '--as-of' needs an argument
Try 'plan-check --help' for more information.
? 2
$ plan-check shop wrong
plan-check: one operand too many: 'wrong'
Try 'plan-check --help' for more information.
? 2
$ plan-check -C shop wrong
plan-check: give the plan with -C or as an operand, not both
Try 'plan-check --help' for more information.
? 2
$ plan-check --as-of tomorrow shop
plan-check: --as-of takes a day, YYYY-MM-DD, and 'tomorrow' is none
Try 'plan-check --help' for more information.
? 2
$ plan-check --as-of 2026-02-30 shop
plan-check: --as-of takes a day, YYYY-MM-DD, and '2026-02-30' is none
Try 'plan-check --help' for more information.
? 2
$ plan-check --as-of 2026-03-01T12:00 shop
plan-check: --as-of takes a day, YYYY-MM-DD, and '2026-03-01T12:00' is none
Try 'plan-check --help' for more information.
? 2
$ plan-check --fail-on errors shop
plan-check: --fail-on takes error, warning and late, not 'errors'
Try 'plan-check --help' for more information.
? 2
$ plan-check --fail-on '' shop
plan-check: --fail-on takes error, warning and late, not ''
Try 'plan-check --help' for more information.
? 2
$ plan-check --lang fr shop
plan-check: --lang takes en, not 'fr'
Try 'plan-check --help' for more information.
? 2
$ plan-check --color=blue --as-of 2026-03-01 shop
plan-check: --color takes always, never or auto, not 'blue'
Try 'plan-check --help' for more information.
? 2
$ plan-check -f xml --as-of 2026-03-01 shop
plan-check: --format takes text/github/gitlab/sarif/junit/json, not 'xml'
Try 'plan-check --help' for more information.
? 2
$ plan-check -f '' --as-of 2026-03-01 shop
plan-check: --format takes text/github/gitlab/sarif/junit/json, not ''
Try 'plan-check --help' for more information.
? 2
$ plan-check -o 1 -o 2 -o 3 -o 4 -o 5 -o 6 -o 7 -o 8 -o 9 -o 10 -o 11 -o 12 -o 13 -o 14 -o 15 -o 16 -o 17
plan-check: too many of --output
Try 'plan-check --help' for more information.
? 2
