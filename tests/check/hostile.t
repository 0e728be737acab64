Plans that mean harm, or might as well: every one ends with words.

>>> names/plan.yaml
project:
  id: shop
  name: <script>alert(1)</script>
  start: 2026-03-02
tasks:
  - id: build
    name: <script>alert(1)</script>
    duration: <b>5d</b>
    depends_on: '"><img src=x>'
    '<script>': 1
  - id: percent
    name: "%s%s%n {0} {1} [x]"
    duration: "%n%n%n"
    '%s%n': 1
    depends_on: "%s"
  - id: lines
    name: Lines
    duration: "5d\n::error::injected\nplan.yaml:1:1: error: forged"
    depends_on: "a\n::warning::injected"
    "own\nkey": 1
  - id: braces
    name: Braces
    duration: "{0}[{1}]"
    depends_on: "{2}]["
    priority: "{0}[{1}]"
<<<
$ plan-check --as-of 2026-03-01 names
names/plan.yaml:8:15: error: not an amount of time for 'duration': '<b>5d</b>'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
names/plan.yaml:9:17: error: not a link: '"><img src=x>'; write ID, ID SS+1d, or ID FF-50% [PL233]
names/plan.yaml:10:5: error: unknown key of task: '<script>' [PL202]
names/plan.yaml:13:15: error: not an amount of time for 'duration': '%n%n%n'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
names/plan.yaml:14:5: error: unknown key of task: '%s%n' [PL202]
names/plan.yaml:15:17: error: unknown task: '%s' [PL214]
names/plan.yaml:18:15: error: not an amount of time for 'duration': '5d ::error::injected plan.yaml:1:1: error: forged'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
names/plan.yaml:19:17: error: unknown task: 'a ::warning::injected' [PL214]
names/plan.yaml:20:5: error: unknown key of task: 'own key'; did you mean 'owner'? [PL202]
names/plan.yaml:23:15: error: not an amount of time for 'duration': '{0}[{1}]'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
names/plan.yaml:24:17: error: unknown task: '{2}][' [PL214]
names/plan.yaml:25:15: error: not a word for 'priority': '{0}[{1}]' (one of critical/high/medium/low/1..1000) [PL229]
plan-check: 4 tasks, 12 errors
? 1
$ plan-check --as-of 2026-03-01 -f json names | grep '"message": "unk'
      "message": "unknown key of task: '<script>'"
      "message": "unknown key of task: '%s%n'"
      "message": "unknown task: '%s'"
      "message": "unknown task: 'a ::warning::injected'"
      "message": "unknown key of task: 'own key'; did you mean 'owner'?"
      "message": "unknown task: '{2}]['"
? 0

Brackets without end, in YAML and in prose.

$ mkdir bomb list maps quotes; head -c 100000 /dev/zero | tr '\0' '[' >bomb/plan.yaml
$ plan-check bomb
bomb/plan.yaml:1:1: error: wrong shape for the file, which maps registers to their content [PL205]
plan-check: 0 tasks, 1 error
? 1
$ { echo tasks:; printf '  '; i=0; while [ $i -lt 20000 ]; do printf -- '- '; i=$((i + 1)); done; } >list/plan.yaml
$ plan-check list
list/plan.yaml:2:129: error: nested too deep: over 64 levels [PL126]
plan-check: 0 tasks, 1 error
? 1
$ { printf 'a: '; i=0; while [ $i -lt 20000 ]; do printf '{a: '; i=$((i + 1)); done; } >maps/plan.yaml
$ plan-check maps
maps/plan.yaml:1:256: error: nested too deep: over 64 levels [PL126]
plan-check: 0 tasks, 1 error
? 1
$ { printf 'project:\n  id: shop\n  name: Shop\n  start: 2026-03-02\n  note: "'; head -c 100000 /dev/zero | tr '\0' '['; \
  echo '"'; } >quotes/plan.yaml
$ plan-check --as-of 2026-03-01 quotes
quotes/plan.yaml:5:9: error: prose too long: over 64 KiB [PL141]
plan-check: 0 tasks, 1 error
? 1

The laughing billion is refused at its first word.

>>> laugh/plan.yaml
a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
<<<
$ plan-check laugh
laugh/plan.yaml:1:4: error: anchors and aliases are not used in plans: 'a'; quote the value if it is text [PL120]
plan-check: 0 tasks, 1 error
? 1

Ten thousand tasks in one circle, in one chain, in one row of parents.

$ mkdir circle chain parents; echo 'project: {id: shop, name: Shop, start: 2026-03-02}' >head
$ { cat head; echo tasks:; awk 'BEGIN { for (i = 0; i < 10000; i++) \
  printf "  - {id: t%d, name: T, duration: 1d, depends_on: t%d}\n", i, (i + 1) % 10000 }'; } >circle/plan.yaml
$ plan-check --as-of 2026-03-01 circle | cut -c 1-100
plan-check: 10000 tasks, 1 error
circle/plan.yaml:3:49: error: tasks that wait for each other: t0 > t9999 > t9998 > t9997 > t9996 > t
circle/plan.yaml:10002:52: note: 't9999' waits for 't0'
circle/plan.yaml:10001:52: note: 't9998' waits for 't9999'
circle/plan.yaml:10000:52: note: 't9997' waits for 't9998'
circle/plan.yaml:9999:52: note: 't9996' waits for 't9997'
circle/plan.yaml:9998:52: note: 't9995' waits for 't9996'
circle/plan.yaml:9997:52: note: 't9994' waits for 't9995'
circle/plan.yaml:9996:52: note: 't9993' waits for 't9994'
circle/plan.yaml:9995:52: note: 't9992' waits for 't9993'
circle/plan.yaml:9994:52: note: 't9991' waits for 't9992'
circle/plan.yaml:9993:52: note: 't9990' waits for 't9991'
circle/plan.yaml:9992:52: note: 't9989' waits for 't9990'
circle/plan.yaml:9991:52: note: 't9988' waits for 't9989'
? 0
$ { cat head; echo tasks:; echo '  - {id: t-1, name: T, duration: 1d}'; awk 'BEGIN { for (i = 0; i < 10000; i++) \
  printf "  - {id: t%d, name: T, duration: 1d, depends_on: t%d}\n", i, i - 1 }'; } >chain/plan.yaml
$ plan-check --as-of 2026-03-01 chain
plan-check: 10001 tasks, no findings
? 0
$ { cat head; echo tasks:; echo '  - {id: t-1, name: T}'; awk 'BEGIN { for (i = 0; i < 10000; i++) \
  printf "  - {id: t%d, name: T, parent: t%d%s}\n", i, i - 1, i == 9999 ? ", duration: 1d" : "" }'; } >parents/plan.yaml
$ plan-check --as-of 2026-03-01 --skip PL325 parents
plan-check: 10001 tasks, no findings
? 0

Everything wrong at once.

>>> all/plan.yaml
project: {id: shop, name: Shop, start: 2026-03-02, finish: 0001-01-01}
tasks:
  - {id: a, name: A, duration: 1000000ed, depends_on: [a, b SS-1000000ed, c FF+999999ed], parent: b}
  - {id: b, name: B, effort: 1min, depends_on: [a SF-100%, c], constraint: mfo 9999-12-31, owner: a}
  - {id: c, name: C, milestone: true, fixed: 0001-01-01..9999-12-31, depends_on: [b, b, b]}
progress:
  - {date: 9999-12-31, task: c, actual_start: 0001-01-01, actual_finish: 9999-12-31, percent: 0%}
  - {}
  -
  - ~
<<<
$ plan-check --as-of 0001-01-01 --skip PL325,PL351,PL361 all
all/plan.yaml:1:60: warning: late: the project finishes 4764-01-28, 1242625d after its promise [PL314]
all/plan.yaml:4:30: error: 'b' has 'effort' beside tasks inside [PL302]
all/plan.yaml:4:49: error: task that waits for what it is part of, or consists of: 'b' [PL306]
all/plan.yaml:4:76: error: constraint that a task with tasks inside cannot have: 'b'; only snet and fnlt [PL308]
all/plan.yaml:4:99: error: 'a' is a task, where a client, stakeholder or person is needed [PL215]
all/plan.yaml:3:10: note: 'a' is defined here
all/plan.yaml:5:10: warning: task without an owner: 'c' [PL317]
all/plan.yaml:5:83: warning: link not kept: 'c' is pinned by 'fixed', before what it waits for [PL313]
all/plan.yaml:5:86: warning: link given twice: to 'b' [PL307]
all/plan.yaml:5:83: note: the first link is here
all/plan.yaml:5:86: warning: link not kept: 'c' is pinned by 'fixed', before what it waits for [PL313]
all/plan.yaml:5:89: warning: link given twice: to 'b' [PL307]
all/plan.yaml:5:83: note: the first link is here
all/plan.yaml:5:89: warning: link not kept: 'c' is pinned by 'fixed', before what it waits for [PL313]
all/plan.yaml:7:95: error: 'c' has finished, so it cannot have a percent below 100% [PL403]
all/plan.yaml:8:5: error: missing in this progress entry: 'date' [PL204]
all/plan.yaml:8:5: error: missing in this progress entry: 'task' [PL204]
plan-check: 3 tasks, 7 errors, 7 warnings
? 1
