A record of every register, one after the other, in both kinds of plans: after each the plan is
well written, and all files are in canonical form. What its words are worth is not looked at.

>>> every
plan-new -q --kind $1 --currency EUR --as-of 2026-11-25 $1 && cd ./$1 || exit
plan-new --list | while read -r register operand; do
    case $operand in
    ID) id=new-$register ;;
    TASK) id=new-tasks ;;
    GOAL) id=new-goals ;;
    DELIVERABLE) id=new-deliverables ;;
    COMMUNICATION) id=new-communications ;;
    \[ID\]) id=new-baselines ;;
    *) id= ;;
    esac
    [ "$register" = calendar ] && id=${operand%% *}
    plan-new --as-of 2026-11-25 "$register" $id >> made 2>&1 || echo "not made: $register $id"
    plan-check --strict --only language,tasks,progress,people --as-of 2026-11-25 > said 2>&1 || { echo "findings: $register $id"; cat said; }
    plan-fmt --check
done
wc -l < made
for register in $(plan-new --list | sed 's/ .*//' | grep -v 'calendar$'); do
    printf '%s %s\n' "$register" "$(plan-list --as-of 2026-11-25 "$register" -f csv | tail -n +2 | wc -l)"
done | grep ' 0$'
plan-report -q status --as-of 2026-11-25 -o html=page.html && grep -c '<title>' page.html
<<<
$ sh every minimal
47
1
$ sh every client
47
1
? 0
With the comments as fields, all is right but what contradicts itself.
$ cd client 2>/dev/null || { sh every client > /dev/null 2>&1; cd client; } ; rm -r calendars; sed -i '/goals: fast-order/d' *.yaml; for f in $(find . -name '*.yaml' -o -name '*.md' | grep -v README); do \
    perl -0pi -e 's/^# .*?\n\n(?=\S)//s while /\A# /; s/^(# \w+:\n)(# .*\n)+//mg if $ARGV =~ m{yaml}; s/^( *)# (?=[a-z_]+:|  )/$1/mg' $f; done; \
    plan-check --only language,tasks,progress,people --as-of 2026-11-25
30-launch.plan.yaml:28:13: error: 'new-tasks' has 'effort' beside 'milestone: true' [PL302]
30-launch.plan.yaml:31:15: error: 'new-tasks' has 'duration' beside 'milestone: true' [PL302]
30-launch.plan.yaml:32:17: warning: 'new-tasks' has begun before 'kickoff', which it waits for, is finished [PL412]
progress/2026-11-manager.plan.yaml:27:19: note: it began here
people.plan.yaml:10:9: info: nothing in the plan names 'new-people' [PL508]
progress/2026-11-manager.plan.yaml:24:14: error: 'new-tasks' has finished, so it cannot have a percent below 100% [PL403]
progress/2026-11-manager.plan.yaml:25:16: error: 'new-tasks' has finished, so it cannot have work remaining [PL403]
plan-check: 14 tasks, 4 errors, 1 warning, 1 note
? 1
