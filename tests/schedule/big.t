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
? 0

In long runs: twice as many tasks take at most 2.6 times as long, in processor
time, the best of three runs.

>>> grows
use strict;
use warnings;

sub plan_write {
    my ($shape, $tasks) = @_;
    mkdir 'grow';
    open my $out, '>', 'grow/plan.yaml' or die;
    print $out "project:\n  id: big\n  name: Big\n  start: 2024-01-01\ntasks:\n";
    for my $i (0 .. $tasks - 1) {
        my $from = $shape eq 'chain' ? $i - 1 : $shape eq 'star' ? 0 : int $i / 2;
        print $out "  - id: t$i\n    name: Task $i\n    duration: 1h\n";
        print $out "    parent: s" . int($i / 10) . "\n" if $shape eq 'tree';
        print $out "    depends_on: t$from\n" if $i && $shape ne 'tree';
        next if $shape ne 'tree' || $i % 10;
        my $s = $i / 10;
        print $out "  - id: s$s\n    name: Part $s\n";
        print $out "    depends_on: s" . ($s - 1) . " +1h\n" if $s;
    }
    close $out or die;
}

sub seconds {
    my $best = 1e9;
    for (1 .. 3) {
        my $before = (times)[2];
        system('plan-schedule --as-of 2023-12-31 -f csv grow >/dev/null') == 0 or die "failed\n";
        my $taken = (times)[2] - $before;
        $best = $taken if $taken < $best;
    }
    return $best;
}

for my $shape (qw(chain star fan tree)) {
    my @seconds = map { plan_write($shape, $_); seconds() } 50_000, 100_000;
    printf "%s: %.2f s for 50,000 tasks, %.2f s for 100,000\n", $shape, @seconds
        if $seconds[1] > 2.6 * $seconds[0];
}
<<<
$ [ -z "$SOAK" ] || perl grows
