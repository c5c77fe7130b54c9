#!/usr/bin/env bash
# What the tests of processes share: a folder that goes with them, a verdict per test, Kendali started and asked.
set -uo pipefail
set -m # every background job gets a process group of its own, as on a terminal

root=$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/../../..")
cd "$root" || exit 1
work=$(mktemp -d)
chmod 755 "$work"
export KENDALI_LANG=id
unset KENDALI_CONFIG KENDALI_DATABASE_URL KENDALI_HOME KENDALI_PORT

end_everything() {
  local file
  for file in "$work"/*.pid; do
    [[ ! -f $file ]] || kill -TERM -- "-$(<"$file")" 2>/dev/null
  done
  wait
  for file in "$work"/*/database/data/postmaster.pid "$work/cluster.server"; do
    [[ ! -f $file ]] || kill -QUIT "$(head -n 1 "$file")" 2>/dev/null
  done
  rm -rf "$work"
}
trap end_everything EXIT

verdict() { # status, name, file to show on failure
  if [[ $1 == 0 ]]; then
    echo "ok $2"
  else
    echo "not ok $2"
    [[ -z ${3:-} ]] || sed 's/^/  # /' "$3" | tail -n 12
  fi
}

free_port() {
  local port
  while port=$((20000 + RANDOM % 20000)) && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

# Waits until a command succeeds.
within() { # seconds, command…
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [[ $SECONDS -lt $end ]] || return 1
    sleep 0.2
  done
}

start() { # name, port, command to start with…
  local name=$1 port=$2
  shift 2
  KENDALI_HOME=$work/$name KENDALI_PORT=$port "$@" ./kendali run >"$work/$name.log" 2>&1 &
  echo $! >"$work/$name.pid"
  within 180 is_ready "$name"
}

is_ready() { # name
  grep -q 'Halaman pertama' "$work/$1.log" || ! kill -0 "$(<"$work/$1.pid")" 2>/dev/null
}

has_ended() { # pid
  ! kill -0 "$1" 2>/dev/null
}

postmaster() { # name
  head -n 1 "$work/$1/database/data/postmaster.pid"
}

status() { # port, path
  curl -s -o "$work/page" -w '%{http_code}' --max-time 20 "http://127.0.0.1:$1$2"
}

answers() { # port, path, status
  [[ $(status "$1" "$2") == "$3" ]]
}
