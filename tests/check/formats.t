The formats of plan-check, each what another program reads; several can be
written in one run.

>>> shop/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    duration: 1w
    due: 2026-03-04
  - id: build
    name: Build #2
    duration: 2 days
<<<
$ plan-check --as-of 2026-03-01 -o check.txt -o json=check.json -o github=github.txt -o - shop
shop/plan.yaml:9:10: warning: late: 'build' finishes 2026-03-06, 2d after it is due [PL311]
shop/plan.yaml:10:9: error: id given twice: 'build' [PL211]
shop/plan.yaml:6:9: note: 'build' is the id of this task
shop/plan.yaml:11:17: warning: YAML takes the rest for a comment: '#2'; quote the value [PL130]
shop/plan.yaml:12:15: error: not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
plan-check: 2 tasks, 2 errors, 2 warnings
? 1
$ plan-check --as-of 2026-03-01 -q shop | cmp - check.txt; head -n 3 check.json; cat github.txt
{
  "errors": 2,
  "warnings": 2,
::warning file=shop/plan.yaml,line=9,col=10,title=PL311::late: 'build' finishes 2026-03-06, 2d after it is due
::error file=shop/plan.yaml,line=10,col=9,title=PL211::id given twice: 'build'%0Ashop/plan.yaml:6:9: 'build' is the id of this task
::warning file=shop/plan.yaml,line=11,col=17,title=PL130::YAML takes the rest for a comment: '#2'; quote the value
::error file=shop/plan.yaml,line=12,col=15,title=PL223::not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock
$ plan-check --as-of 2026-03-01 -f xml shop
plan-check: --format takes text/github/gitlab/sarif/junit/json, not 'xml'
Try 'plan-check --help' for more information.
? 2
$ plan-check --as-of 2026-03-01 -f sar shop
plan-check: --format takes text/github/gitlab/sarif/junit/json, not 'sar'
Try 'plan-check --help' for more information.
? 2

What has a dot before it is shown as given to people, and without it to
programs that compare paths. Nothing in the environment chooses a format.

$ cd shop; GITHUB_ACTIONS=true GITHUB_WORKFLOW=ci GITLAB_CI=true plan-check --as-of 2026-03-01 -q
plan.yaml:9:10: warning: late: 'build' finishes 2026-03-06, 2d after it is due [PL311]
plan.yaml:10:9: error: id given twice: 'build' [PL211]
plan.yaml:6:9: note: 'build' is the id of this task
plan.yaml:11:17: warning: YAML takes the rest for a comment: '#2'; quote the value [PL130]
plan.yaml:12:15: error: not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
? 1
$ plan-check --as-of 2026-03-01 ./shop -q --skip PL130,PL211
./shop/plan.yaml:9:10: warning: late: 'build' finishes 2026-03-06, 2d after it is due [PL311]
./shop/plan.yaml:12:15: error: not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
? 1
$ plan-check --as-of 2026-03-01 -f github .//shop
::warning file=shop/plan.yaml,line=9,col=10,title=PL311::late: 'build' finishes 2026-03-06, 2d after it is due
::error file=shop/plan.yaml,line=10,col=9,title=PL211::id given twice: 'build'%0Ashop/plan.yaml:6:9: 'build' is the id of this task
::warning file=shop/plan.yaml,line=11,col=17,title=PL130::YAML takes the rest for a comment: '#2'; quote the value
::error file=shop/plan.yaml,line=12,col=15,title=PL223::not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock
? 1
$ plan-check --as-of 2026-03-01 -f github nowhere
::error title=PL002::no plan here: nowhere holds no plan.yaml
? 2

Colour is for text alone.

$ plan-check --as-of 2026-03-01 -q --color always shop
\shop/plan.yaml:9:10: \x1b[1;35mwarning:\x1b[0m late: 'build' finishes 2026-03-06, 2d after it is due [PL311]
\shop/plan.yaml:10:9: \x1b[1;31merror:\x1b[0m id given twice: 'build' [PL211]
\shop/plan.yaml:6:9: \x1b[1;36mnote:\x1b[0m 'build' is the id of this task
\shop/plan.yaml:11:17: \x1b[1;35mwarning:\x1b[0m YAML takes the rest for a comment: '#2'; quote the value [PL130]
\shop/plan.yaml:12:15: \x1b[1;31merror:\x1b[0m not an amount of time for 'duration': '2 days'; write 30min, 4h, 5d, 2w, or 3ed around the clock [PL223]
? 1
$ plan-check --as-of 2026-03-01 --color always -f github shop | grep -c "$(printf '\033')"
0
? 1
$ plan-check --as-of 2026-03-01 --color always -f junit shop | grep -c "$(printf '\033')"
0
? 1

Text shows a hundred findings of one rule and counts the rest; others show all.

$ { echo 'project: {id: p, name: P, start: 2026-03-02}'; echo 'tasks:'; \
    i=0; while [ $((i += 1)) -le 103 ]; do \
        echo "  - {id: t$i, name: T, milestone: true, depends_on: [x$i, 'y$i ZZ+']}"; done; } >plan.yaml
$ plan-check --as-of 2026-03-01 >text; grep -c '\[PL214\]' text; grep -n 'more\|:103:.*PL214' text
plan-check: 103 tasks, 206 errors
100
200:plan-check: 3 more of PL214
202:plan-check: 3 more of PL233
$ plan-check --as-of 2026-03-01 -f github | cut -d, -f4 | cut -d: -f1 | sort | uniq -c
    103 title=PL214
    103 title=PL233
$ plan-check --as-of 2026-03-01 -f junit | grep -c 'PL214'
103
$ plan-schedule --as-of 2026-03-01 2>&1 >/dev/null | grep 'more'
plan-schedule: 3 more of PL214
plan-schedule: 3 more of PL233
$ plan-schedule --as-of 2026-03-01 2>&1 >/dev/null | tail -n 1
plan-schedule: made from a plan with 206 errors
