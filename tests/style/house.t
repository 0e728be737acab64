#!/usr/bin/env perl
# The rules of the house that a script can see; TAP, one test a rule.
# Sources are read once, as they are and with comments and texts blanked out.
use strict;
use warnings;

my %floor = (base => 0, read => 1, plan => 2, calc => 3, tool => 4, show => 5, cmd => 6);
my @foreign = qw(yaml.h git2.h cmark.h expat.h utf8proc.h jansson.h libical/ical.h);
my @banned = qw(strcpy strcat sprintf vsprintf strtok gets atoi atol strtod atof mktime localtime
    gmtime strptime strftime setlocale asctime ctime system popen);
my @outside = ('/wo' . 'rk/', '../sha' . 'red'); # of this folder; nothing may point there

my @file = sort grep { -f } files();
my @source = grep { m{^(lib|cmd|tests)/.*\.[ch]$} } @file;
my @house = grep { m{^(lib|cmd)/} } @source;
my (%text, %code, @fault);
my $tests = 0;

for my $path (@source) {
    $text{$path} = slurp($path);
    $code{$path} = blanked($text{$path});
}

rule('a file includes its own floor or lower, and calc never includes read', \&floors);
rule('no circle among the rooms of a floor', \&circles);
rule('one door for each foreign library', \&doors);
rule('each header has a guard named after it', \&guards);
rule('each header compiles alone', \&alone);
rule('no function that is banned is called', \&banned);
rule('functions are at most 80 lines, main at most 60', \&functions);
rule('a .c has at most 500 lines, a header at most 120', \&lengths);
rule('no tabs, no long lines, no blanks at line ends', \&layout);
rule('nothing points outside of this folder', \&outside);
print "1..$tests\n";

sub rule {
    my ($name, $check) = @_;

    @fault = ();
    $check->();
    print @fault ? 'not ' : '', 'ok ', ++$tests, " - $name\n";
    print "# $_\n" for @fault;
    $main::failed += @fault;
}

END { $? ||= 1 if $main::failed }

sub fault {
    my ($path, $line, $words) = @_;
    push @fault, "$path:$line: $words";
}

sub files {
    my @list = split /\n/, `git ls-files -co --exclude-standard 2>/dev/null`;
    return @list ? @list : split /\n/, `find * -path build -prune -o -type f -print`;
}

sub slurp {
    my ($path) = @_;
    open my $in, '<:raw', $path or die "$path: $!\n";
    local $/;
    return <$in> // '';
}

# The same lines and columns, without what is said in comments and texts.
sub blanked {
    my ($text) = @_;
    my $dark = sub { $_[0] =~ s/[^\n]/ /gr };

    $text =~ s{(/\*.*?\*/|//[^\n]*)|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'}
              {defined $1 ? $dark->($1) : defined $2 ? '"' . ' ' x length($2) . '"'
                  : "'" . ' ' x length($3) . "'"}gse;
    return $text;
}

# Calls $each(line number, line) for every line.
sub each_line {
    my ($text, $each) = @_;
    my $number = 0;
    $each->(++$number, $_) for split /\n/, $text;
}

# "lib/read/yaml.c" and "read/yaml.h" are on the floor read.
sub floor_of {
    my ($path) = @_;
    return $path =~ m{^(?:lib/)?([^/]+)/} && exists $floor{$1} ? $1 : '';
}

# Pairs of line and included path, of own headers or of the system's.
sub includes {
    my ($path, $quote) = @_;
    my @list;

    each_line($text{$path}, sub {
        push @list, [$_[0], $1] if $_[1] =~ /^\s*#\s*include\s*$quote([^">]+)[">]/;
    });
    return @list;
}

sub floors {
    for my $path (@house) {
        my $mine = floor_of($path);

        for (includes($path, '"')) {
            my ($line, $what) = @$_;
            my $other = floor_of($what);

            if ($other eq '') {
                fault($path, $line, "\"$what\" names no floor");
            } elsif ($floor{$other} > $floor{$mine}) {
                fault($path, $line, "$mine includes $other, which is above it");
            } elsif ($mine eq 'calc' && $other eq 'read') {
                fault($path, $line, 'calc includes read');
            }
        }
    }
}

# network.h, network_pass.h and network_forward.c are one room: the shortest
# beginning of a name that is the name of a header.
sub room_of {
    my ($path, $header) = @_;
    my $room = $path =~ s{^lib/|\.[ch]$}{}gr;
    my ($name, @more) = split /_/, $room;

    while (@more) {
        return $name if $header->{$name};
        $name .= '_' . shift @more;
    }
    return $room;
}

sub circles {
    my %header = map { m{^lib/(.*)\.h$} ? ($1 => 1) : () } @house;
    my (%next, %done);

    for my $path (grep { m{^lib/} } @house) {
        my $room = room_of($path, \%header);

        for (includes($path, '"')) {
            my $other = room_of($_->[1], \%header);
            $next{$room}{$other} //= "$path:$_->[0]"
                if $other ne $room && floor_of($path) eq floor_of($_->[1]);
        }
    }
    follow($_, \%next, \%done, []) for sort keys %next;
}

sub follow {
    my ($room, $next, $done, $way) = @_;

    for my $i (0 .. $#$way) {
        next if $way->[$i] ne $room;
        push @fault, join(' -> ', @$way[$i .. $#$way], $room)
            . ", the last step in $next->{$way->[-1]}{$room}";
        return;
    }
    return if $done->{$room};
    follow($_, $next, $done, [@$way, $room]) for sort keys %{$next->{$room} // {}};
    $done->{$room} = 1;
}

sub doors {
    my %door;

    for my $path (@house) {
        for (includes($path, '<')) {
            my ($line, $what) = @$_;

            next if !grep { $_ eq $what } @foreign;
            fault($path, $line, "<$what> in a header") if $path =~ /\.h$/;
            fault($path, $line, "<$what> has its door in $door{$what}")
                if ($door{$what} //= $path) ne $path;
        }
    }
}

sub guards {
    for my $path (grep { m{^lib/.*\.h$} } @house) {
        my $guard = uc($path =~ s{^lib/}{}r =~ s/[^A-Za-z0-9]/_/gr);

        fault($path, 1, "does not begin with the guard $guard")
            if $text{$path} !~ /\A#ifndef \Q$guard\E\n#define \Q$guard\E\n/;
    }
}

sub alone {
    my $cc = $ENV{CC} || 'cc';
    my @header = grep { /\.h$/ } @house or return;
    my $flags = '-std=c11 -D_XOPEN_SOURCE=700 -Ilib -Ibuild/lib -fsyntax-only -x c';

    push @fault, map { s/\n//r } `$cc $flags @header 2>&1`;
}

sub banned {
    my $names = join '|', @banned;

    for my $path (@source) {
        each_line($code{$path}, sub {
            my ($line, $words) = @_;

            for my $name ($words =~ /(?<![\w.>])($names)\s*\(/g) {
                fault($path, $line, "$name() is banned")
                    if $path !~ /^tests/ || $name !~ /^(system|popen)$/;
            }
        });
    }
}

# A function's braces stand alone in the first column; it begins with the line
# after the last blank one, directive, or closed block.
sub functions {
    for my $path (grep { /\.[ch]$/ } @source) {
        my @line = split /\n/, $code{$path};
        my @shown = split /\n/, $text{$path};
        my $open;

        for my $i (0 .. $#line) {
            $open = $i if $line[$i] eq '{';
            next if !defined $open || $line[$i] !~ /^\}/;
            my $first = $open;

            $first-- while $first > 0 && $line[$first - 1] =~ /\S/ && $line[$first - 1] !~ /^[#}]|;/;
            function($path, $first, $i, "@line[$first .. $open]", \@shown);
            undef $open;
        }
    }
}

sub function {
    my ($path, $first, $last, $head, $shown) = @_;
    my ($name) = $head =~ /(\w+)\s*\(/;
    my $lines = $last - $first + 1;
    my $most = ($name // '') eq 'main' ? 60 : 80;
    my $above = $first - 1;

    return if $lines <= $most;
    $above-- while $above > 0 && $shown->[$above] !~ m{/\*} && $shown->[$above] =~ /\S/;
    return if $most == 80 && join(' ', @$shown[$above .. $first]) =~ m{/\*.*\blong: \w.*\*/};
    fault($path, $first + 1, ($name // 'function') . " has $lines lines, at most $most");
}

# Rows X(...) of a table that a header holds are no lines of a contract.
sub lengths {
    for my $path (@house) {
        my @line = grep { !/^\s*X\(/ } split /\n/, $text{$path};
        my $most = $path =~ /\.h$/ ? 120 : 500;

        fault($path, scalar @line, 'has ' . @line . " lines, at most $most")
            if @line > $most && $text{$path} !~ m{/\*\s*long: table};
    }
}

sub layout {
    for my $path (@source, grep { m{^tests/[^/]+$|^\.ci/|^Makefile$|\.(sh|pl)$} } @file) {
        each_line($text{$path} // slurp($path), sub {
            my ($line, $words) = @_;
            my $c = exists $text{$path};

            utf8::decode($words);
            fault($path, $line, 'a tab') if $c && $words =~ /\t/;
            fault($path, $line, length($words) . ' columns') if $c && length($words) > 100;
            fault($path, $line, 'blanks at its end') if $words =~ /\s$/;
        });
    }
}

sub outside {
    my $pattern = join '|', map { '(?<![\w.])' . quotemeta } @outside;

    for my $path (grep { !m{^\.ci/} && -s $_ < 1 << 20 } @file) {
        each_line(slurp($path), sub {
            fault($path, $_[0], "'$1'") while $_[1] =~ m{($pattern)}g;
        });
    }
}
