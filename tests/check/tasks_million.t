needs soak
A million tasks are read, one more is refused; that takes its time.

$ mkdir many; { echo 'project: {id: shop, name: Shop, start: 2026-03-02}'; echo tasks:; awk 'BEGIN { \
  for (i = 0; i < 1000000; i++) print "- {id: t" i ", name: T, milestone: true}" }'; } >many/plan.yaml
$ plan-check -q --as-of 2026-03-01 many
? 0

Tasks inside tasks count too.

$ { echo 'project: {id: shop, name: Shop, start: 2026-03-02}'; echo tasks:; echo '- id: a'; echo '  name: A'; \
  echo '  tasks:'; awk 'BEGIN { \
  for (i = 0; i < 1000001; i++) print "  - {id: t" i ", name: T, milestone: true}" }'; } >many/plan.yaml
$ plan-check -q --as-of 2026-03-01 many
plan-check: error: too many tasks: over 1,000,000 [PL316]
? 1
