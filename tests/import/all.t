needs data
Every MS Project file at hand imports, and what comes out checks without an
error; the files of other programs are refused in one line.

>>> all
for file in $PLANLOOM_DATA/mspdi/mpxj/*.xml; do
    rm -f plan.yaml
    plan-import mspdi "$file" -o plan.yaml 2>messages
    status=$?
    if [ $status = 2 ]; then
        echo "${file##*/}: $(wc -l <messages) line: $(sed 's/.*error: //' messages)"
    else
        plan-check -q --as-of 2040-01-01 >/dev/null || echo "${file##*/}: does not check"
        echo imported
    fi
done | sort | uniq -c | sed 's/^ *//'
<<<
$ sh all
1 PredecessorCalendar.xml: 1 line: not an MS Project file: '<APIBusinessObjects>' is what Primavera P6 begins its files with [PL601]
1 ProjectDefaultCalendar.xml: 1 line: not an MS Project file: '<APIBusinessObjects>' is what Primavera P6 begins its files with [PL601]
1 SuccessorCalendar.xml: 1 line: not an MS Project file: '<APIBusinessObjects>' is what Primavera P6 begins its files with [PL601]
1 TwentyFourHourCalendar.xml: 1 line: not an MS Project file: '<APIBusinessObjects>' is what Primavera P6 begins its files with [PL601]
42 imported
