A chain and a star of 100,000 tasks are checked and scheduled, without
recursion and in time that grows with the plan, not faster.

>>> plans
for shape in chain star; do
    mkdir -p $shape
    awk -v shape=$shape 'BEGIN {
        print "project:\n  id: big\n  name: Big\n  start: 2024-01-01\ntasks:"
        for (i = 0; i < 100000; i++) {
            printf "  - id: t%d\n    name: Task %d\n    duration: 1h\n", i, i
            if (i) printf "    depends_on: t%d\n", shape == "chain" ? i - 1 : 0
        }
    }' >$shape/plan.yaml
done
<<<
$ sh plans && ulimit -s 256 && plan-check --as-of 2023-12-31 chain && plan-check --as-of 2023-12-31 star
plan-check: 100000 tasks, no findings
plan-check: 100000 tasks, no findings
$ ulimit -s 256 && plan-schedule --as-of 2023-12-31 -f csv chain | tail -n 1
100000,t99999,Task 99999,,2071-11-27T17:00,2071-11-27T18:00,2071-11-27T17:00,2071-11-27T18:00,0,0,yes,0%,not_started,,after 't99998'
$ plan-schedule --as-of 2023-12-31 -f csv star | tail -n 1
100000,t99999,Task 99999,,2024-01-01T10:00,2024-01-01T11:00,2024-01-01T10:00,2024-01-01T11:00,0,0,yes,0%,not_started,,after 't0'
