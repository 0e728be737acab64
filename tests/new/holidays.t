#!/usr/bin/perl
# The calendars that come ready, against the rules by which their days are found: Easter by the
# computus, n-th weekdays, substitutes for weekends. China's are announced; make-up days must lie
# on weekends, and each run of days off must be as long as the notice says.
use strict;
use warnings;
use Time::Local 'timegm';

chdir $1 if $0 =~ m{(.*)/tests/new/};
my $tests = 0;

sub day { my ($y, $m, $d) = @_; return timegm(0, 0, 12, $d, $m - 1, $y) / 86400 }
sub iso { my @t = gmtime($_[0] * 86400); return sprintf '%d-%02d-%02d', $t[5] + 1900, $t[4] + 1, $t[3] }
sub weekday { return (gmtime($_[0] * 86400))[6] } # 0 Sunday

# Gauss' computus in the form of the Nautical Almanac of 1876.
sub easter {
    my ($y) = @_;
    my ($a, $b, $c) = ($y % 19, int($y / 100), $y % 100);
    my ($d, $e, $f) = (int($b / 4), $b % 4, int(($b + 8) / 25));
    my $g = int(($b - $f + 1) / 3);
    my $h = (19 * $a + $b - $d - $g + 15) % 30;
    my ($i, $k) = (int($c / 4), $c % 4);
    my $l = (32 + 2 * $e + 2 * $i - $h - $k) % 7;
    my $m = int(($a + 11 * $h + 22 * $l) / 451);
    my $n = $h + $l - 7 * $m + 114;

    return day($y, int($n / 31), $n % 31 + 1);
}

# The N-th WEEKDAY of a month; the last one where N is -1.
sub nth {
    my ($y, $m, $n, $weekday) = @_;
    my @days = grep { weekday($_) == $weekday && (gmtime($_ * 86400))[4] == $m - 1 } map { day($y, $m, 1) + $_ } 0 .. 30;

    return $days[$n > 0 ? $n - 1 : -1];
}

# Pairs of first and last day under a key of a calendar, and all days that its comments name.
sub read_calendar {
    my ($id) = @_;
    my (%list, $key);

    open my $in, '<', "templates/calendars/$id.plan.yaml" or die;
    while (<$in>) {
        $key = $1 if /^    (\w+):/;
        push @{$list{$key}}, [$1, $2 // $1] if /^      - (\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?/;
        push @{$list{said}}, "$1 $2" if /^      # - (\d{4}-\d\d-\d\d) (.*)/;
    }
    return \%list;
}

sub same {
    my ($name, $is, $wanted) = @_;
    my ($a, $b) = ("@$is", "@$wanted");

    print $a eq $b ? 'ok ' : 'not ok ', ++$tests, " - $name\n";
    print "# is     $a\n# wanted $b\n" if $a ne $b;
}

sub single { return [map { $_->[0] } @{$_[0]}] }

my @years = (2025 .. 2027);
my @de = map {
    my ($y, $e) = ($_, easter($_));
    (day($y, 1, 1), $e - 2, $e + 1, day($y, 5, 1), $e + 39, $e + 50, day($y, 10, 3), day($y, 12, 25), day($y, 12, 26))
} @years;

my $de = read_calendar('de');
same('Germany', single($de->{holidays}), [map { iso($_) } sort { $a <=> $b } @de]);
my %moving = map { my $e = easter($_); my $t = day($_, 11, 22); ("$_ Fronleichnam" => iso($e + 60),
    "$_ Bu\xc3\x9f- und Bettag" => iso((grep { weekday($_) == 3 } $t - 6 .. $t)[0])) } @years;
my @moving = grep { /Fronleichnam|Bettag/ } @{$de->{said}};
same('days of single Laender that move', [map { substr $_, 0, 10 } @moving],
    [map { my ($y, $n) = /^(\d+)-\S+ ([^,]*)/; $moving{"$y $n"} } @moving]);
same('how many there are', [scalar @moving], [3 * 9]);

sub observed { my $w = weekday($_[0]); return $_[0] + ($w == 6 ? -1 : $w == 0 ? 1 : 0) }
my @us = map {
    my $y = $_;
    (observed(day($y, 1, 1)), nth($y, 1, 3, 1), nth($y, 2, 3, 1), nth($y, 5, -1, 1), observed(day($y, 6, 19)),
        observed(day($y, 7, 4)), nth($y, 9, 1, 1), nth($y, 10, 2, 1), observed(day($y, 11, 11)), nth($y, 11, 4, 4),
        observed(day($y, 12, 25)))
} @years;
push @us, observed(day(2028, 1, 1));
same('United States', single(read_calendar('us')->{holidays}), [map { iso($_) } @us]);

# The next day that is neither weekend nor taken.
sub substitute {
    my @days = @_;
    my @moved = grep { weekday($_) =~ /[06]/ } @days;
    my @all = grep { weekday($_) !~ /[06]/ } @days;
    for my $d (@moved) {
        $d++ while weekday($d) =~ /[06]/ || grep { $_ == $d } @all;
        push @all, $d;
    }
    return @all;
}
my @gb = map {
    my ($y, $e) = ($_, easter($_));
    (substitute(day($y, 1, 1)), $e - 2, $e + 1, nth($y, 5, 1, 1), nth($y, 5, -1, 1), nth($y, 8, -1, 1),
        substitute(day($y, 12, 25), day($y, 12, 26)))
} @years;
same('England and Wales', single(read_calendar('gb')->{holidays}), [map { iso($_) } sort { $a <=> $b } @gb]);

sub number { return day(split /-/, $_[0]) }
my $cn = read_calendar('cn');
same('days off in China', [map { number($_->[1]) - number($_->[0]) + 1 } @{$cn->{holidays}}],
    [1, 8, 3, 5, 3, 8, 3, 9, 3, 5, 3, 3, 7]);
same('make-up days lie on weekends', [grep { weekday(number($_->[0])) !~ /[06]/ } @{$cn->{workdays}}], []);
my %off = map { $_ => 1 } map { number($_->[0]) .. number($_->[1]) } @{$cn->{holidays}};
same('and on no day off', [grep { $off{number($_->[0])} } @{$cn->{workdays}}], []);
# Statutory days that fall on a weekend are made up for; the others are bought with make-up days.
for my $y (2025, 2026) {
    my $weekdays = grep { iso($_) =~ /^$y/ && weekday($_) !~ /[06]/ } keys %off;
    my $made_up = grep { $_->[0] =~ /^$y/ } @{$cn->{workdays}};

    same("working days given back in $y", [$weekdays - $made_up], [13]);
}
print "1..$tests\n";
