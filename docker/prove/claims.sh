# What is claimed, and how it went. Sourced by prove.sh.

failed=0
proved=0

# claim WHAT COMMAND…: the command prints the figure that was seen, and succeeds if the claim holds.
claim() {
  local what="$1" figure
  shift
  if figure="$("$@" 2>>"$work/claims.log")"; then
    proved=$((proved + 1))
    printf 'ok      %s%s\n' "$what" "${figure:+: $figure}"
  else
    failed=$((failed + 1))
    printf 'FAILED  %s%s\n' "$what" "${figure:+: $figure}"
  fi
}

# at_most NUMBER LIMIT UNIT: prints the number, and succeeds if it is not larger.
at_most() {
  echo "$1 $3"
  [ "$1" -le "$2" ]
}

# same SEEN WANTED: prints what was seen, and succeeds if that is what was wanted.
same() {
  echo "$1"
  [ "$1" = "$2" ]
}

finish() {
  echo "$proved passed, $failed failed"
  [ "$failed" = 0 ] || exit 1
}
