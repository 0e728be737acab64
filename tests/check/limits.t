Sizes that no plan needs, and beyond which reading it would cost too much.

$ printf 'project:\n  id: shop\n  name: Web shop\n  start: 2026-03-02\n' >base
? 0

Nesting: 64 levels, in YAML (the file is one) and in folders.

$ mkdir deep; { cat base; printf 'x-own:\n  '; i=0; while [ $i -lt 70 ]; do printf '[a, '; i=$((i + 1)); done; } >deep/plan.yaml
$ plan-check deep
deep/plan.yaml:6:255: error: nested too deep: over 64 levels [PL126]
plan-check: 0 tasks, 1 error
? 1
$ mkdir just; { cat base; echo 'x-own:'; printf '  '; i=0; while [ $i -lt 63 ]; do printf '['; i=$((i + 1)); done; \
  i=0; while [ $i -lt 63 ]; do printf ']'; i=$((i + 1)); done; echo; } >just/plan.yaml
$ plan-check --as-of 2026-03-01 just
plan-check: 0 tasks, no findings
? 0
$ mkdir tasks; { cat base; echo 'tasks:'; i=0; pad='  '; while [ $i -lt 40 ]; do \
  printf '%s- id: t%d\n%s  name: T\n%s  tasks:\n' "$pad" $i "$pad" "$pad"; pad="$pad    "; i=$((i + 1)); done; } >tasks/plan.yaml
$ plan-check --as-of 2026-03-01 tasks
tasks/plan.yaml:99:129: error: nested too deep: over 64 levels [PL126]
plan-check: 0 tasks, 1 error
? 1
$ mkdir folders; cp base folders/plan.yaml; path=folders; i=0; \
  while [ $i -lt 66 ]; do path=$path/f; i=$((i + 1)); done; mkdir -p $path
$ plan-check --as-of 2026-03-01 folders
plan-check: error: too many files or folders: 'folders/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f/f' goes over 64 folders deep [PL005]
plan-check: 0 tasks, 1 error
? 1

A text of more than 1 MiB, a file of more than 256 MiB.

$ mkdir long; { cat base; printf '  note: '; head -c 1048577 /dev/zero | tr '\0' x; echo; } >long/plan.yaml
$ plan-check --as-of 2026-03-01 long
long/plan.yaml:5:9: error: text too long: over 1 MiB [PL127]
plan-check: 0 tasks, 1 error
? 1
$ mkdir full; { cat base; printf 'x-own: '; head -c 1048576 /dev/zero | tr '\0' x; echo; } >full/plan.yaml
$ plan-check --as-of 2026-03-01 full
plan-check: 0 tasks, no findings
? 0
$ mkdir large; cp base large/plan.yaml; dd if=/dev/null of=large/x.plan.yaml bs=1 seek=268435457 2>/dev/null
$ plan-check --as-of 2026-03-01 large
plan-check: error: file too large: 'large/x.plan.yaml' has over 256 MiB [PL004]
plan-check: 0 tasks, 1 error
? 1
$ rm large/x.plan.yaml
? 0

More tasks than a million.

$ mkdir many; { cat base; echo 'tasks:'; } >many/plan.yaml
$ awk 'BEGIN { for (i = 0; i < 1000001; i++) print "- {id: t" i ", name: T, milestone: true}" }' >>many/plan.yaml
$ plan-check --as-of 2026-03-01 many
plan-check: error: too many tasks: over 1,000,000 [PL316]
plan-check: 1000000 tasks, 1 error
? 1
$ rm -r many
? 0

Findings: a hundred are shown, the rest is counted.

$ mkdir wrong; { cat base; echo 'tasks:'; i=0; while [ $i -lt 120 ]; do \
  echo "  - {id: t$i, name: T, milestone: true, colour: red}"; i=$((i + 1)); done; } >wrong/plan.yaml
$ plan-check --as-of 2026-03-01 -q wrong | tail -n 3
wrong/plan.yaml:104:41: error: unknown key of task: 'colour' [PL202]
wrong/plan.yaml:105:41: error: unknown key of task: 'colour' [PL202]
plan-check: 20 more of PL202
$ plan-check --as-of 2026-03-01 -f json wrong | grep -c PL202
120
? 0
