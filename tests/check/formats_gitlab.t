needs jq
Code Quality for GitLab's merge requests.

>>> plan/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
tasks:
  - id: build
    name: Build
    duration: 1w
    due: 2026-03-04
    tasks:
      - id: "inner"
        name: Inner
        duration: 3 days
        owner: nobody
        colour: red
    depends_on: [nowhere, nowhere]
    colour: red
  - id: test
    name: Test #1
    duration: 2d
    depends_on: [nowhere, nowhere]
    colour: red
    owner: "\x1b[31m\n]]>"
progress:
  - date: 2026-03-03
    task: test
    percent: 0.3
  - date: 2026-03-04
    task: test
    percent: 0.3
<<<
$ plan-check --as-of 2026-03-04 -f gitlab --skip PL325 ./plan >a.json; head -n 8 a.json
[
  {
    "description": "'build' has 'duration' beside tasks inside",
    "check_name": "PL302",
    "fingerprint": "7d06048fffce807e:1",
    "severity": "major",
    "location": {"path": "plan/plan.yaml", "lines": {"begin": 8}}
  },
$ jq -c '.[] | [.check_name, .severity, .location.path, .location.lines.begin]' a.json
["PL302","major","plan/plan.yaml",8]
["PL223","major","plan/plan.yaml",13]
["PL214","major","plan/plan.yaml",14]
["PL202","major","plan/plan.yaml",15]
["PL214","major","plan/plan.yaml",16]
["PL214","major","plan/plan.yaml",16]
["PL202","major","plan/plan.yaml",17]
["PL317","minor","plan/plan.yaml",18]
["PL130","minor","plan/plan.yaml",19]
["PL214","major","plan/plan.yaml",21]
["PL214","major","plan/plan.yaml",21]
["PL202","major","plan/plan.yaml",22]
["PL132","major","plan/plan.yaml",23]
["PL225","major","plan/plan.yaml",27]
["PL225","major","plan/plan.yaml",30]
$ jq -r '.[].description' a.json | tail -n 3
character that cannot be seen: U+001B
share without its sign for 'percent': '0.3'; write 30%, not 0.3
share without its sign for 'percent': '0.3'; write 30%, not 0.3
? 0

Every finding has a fingerprint of its own, which stays when lines are put in
above, and when other things change.

$ jq 'map(.fingerprint) | length == (unique | length)' a.json
true
$ sed -e '1s/^/# one\n# two\n/' -e 's/^tasks:/&\n  - id: first\n    name: First\n    duration: 1h\n    depends_on: [nowhere]/' \
    plan/plan.yaml >new && mv new plan/plan.yaml
$ plan-check --as-of 2026-03-04 -f gitlab --skip PL325 plan >b.json
? 1
$ jq -c '.[] | [.check_name, .location.lines.begin]' b.json | head -n 3
["PL317",8]
["PL214",11]
["PL302",14]
$ jq -n --slurpfile a a.json --slurpfile b b.json \
    '[$a[0], $b[0]] | map(map(.fingerprint)) | [.[0] - .[1], (.[1] - .[0] | length)]' -c
[[],2]
? 0

What is about no place stands in the plan.yaml; what is about no plan, too.

>>> a/plan.yaml
project: {id: p, name: P, start: 2026-03-02}
<<<
>>> a/b.plan.yaml
tasks:
  - {id: t, name: T, duration: 1d}
progress:
  - {date: 2999-01-01, task: t, percent: 50%}
<<<
$ plan-check -f gitlab a | jq -c '.[] | [.check_name, .severity, .location]'
["PL404","info",{"path":"a/plan.yaml","lines":{"begin":1}}]
$ plan-check -f gitlab nowhere
[
  {
    "description": "no plan here: nowhere holds no plan.yaml",
    "check_name": "PL002",
    "fingerprint": "b100f69a6fc5f996:1",
    "severity": "critical",
    "location": {"path": "plan.yaml", "lines": {"begin": 1}}
  }
]
? 2

Nothing wrong is an empty list, and the report is there all the same.

>>> good/plan.yaml
project: {id: p, name: P, start: 2026-03-02}
<<<
$ plan-check --as-of 2026-03-01 -f gitlab good
[]
