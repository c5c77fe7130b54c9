#!/usr/bin/env bash
# Kendali as processes: started, killed, started again, backed up and restored. Prints "ok", "not ok" or "skip" per test.
source "$(dirname "${BASH_SOURCE[0]}")/processes.sh"

port=$(free_port)
start first "$port"
answers "$port" /masuk 200 && grep -q 'operator.ternate' "$work/first.log" && grep -q 'peragaan-2026' "$work/first.log"
verdict $? "starts, says its time and prints the accounts" "$work/first.log"

KENDALI_HOME=$work/first KENDALI_PORT=$(free_port) ./kendali run >"$work/refused.log" 2>&1
[[ $? != 0 ]] && grep -q 'sudah berjalan' "$work/refused.log" && [[ $(wc -l <"$work/refused.log") == 1 ]]
verdict $? "refuses a second start on the same data folder, in one sentence" "$work/refused.log"

KENDALI_HOME=$work/busy KENDALI_PORT=$port ./kendali run >"$work/busy.log" 2>&1
[[ $? != 0 ]] && grep -q "Porta $port" "$work/busy.log"
verdict $? "names a port that is in use" "$work/busy.log"

second=$(free_port)
start second "$second"
answers "$second" /masuk 200 && answers "$port" /masuk 200
verdict $? "runs side by side with another copy" "$work/second.log"

server=$(postmaster second)
kill -INT -- "-$(<"$work/second.pid")"
within 30 has_ended "$(<"$work/second.pid")" && within 5 has_ended "$server" && ! grep -q 'Exception' "$work/second.log"
verdict $? "stops with its PostgreSQL on Ctrl-C" "$work/second.log"

KENDALI_HOME=$work/first ./kendali backup "$work/backup" >"$work/backup.log" 2>&1 && [[ -f $work/backup/manifest.json ]]
verdict $? "backs up while it runs" "$work/backup.log"

KENDALI_HOME=$work/first ./kendali verify >"$work/verify.log" 2>&1
verdict $? "verifies while it runs" "$work/verify.log"

# An invitation is looked up in the database: 410 says that there is none.
# Servers of open connections outlive their postmaster for a moment, and PostgreSQL may be back before anybody looks.
explains_its_absence() {
  for _ in 1 2 3; do
    kill -KILL "$(postmaster first)"
    within 4 answers "$port" /undangan/tidak-ada 503 && return
  done
  return 1
}
explains_its_absence && grep -q 'Basis data sedang tidak tersambung' "$work/page"
verdict $? "explains while PostgreSQL is away" "$work/page"
within 30 answers "$port" /undangan/tidak-ada 410
verdict $? "comes back by itself after PostgreSQL was killed" "$work/first.log"

server=$(postmaster first)
kill -KILL "$(<"$work/first.pid")"
wait 2>/dev/null
start first "$port"
answers "$port" /undangan/tidak-ada 410 && within 5 has_ended "$server"
verdict $? "starts again after it was killed, and stops the PostgreSQL left over" "$work/first.log"

KENDALI_HOME=$work/restored ./kendali restore "$work/backup" >"$work/restore.log" 2>&1 && grep -q 'Ledger utuh' "$work/restore.log"
verdict $? "restores into a new folder and finds the ledger intact" "$work/restore.log"

KENDALI_HOME=$work/restored ./kendali restore "$work/backup" >"$work/again.log" 2>&1
[[ $? == 2 ]]
verdict $? "restores into an empty folder only" "$work/again.log"

if [[ $EUID == 0 ]]; then
  mkdir -p "$work/ordinary"
  chown 65534:65534 "$work/ordinary"
  if setpriv --reuid=65534 --regid=65534 --clear-groups test -r kendali -a -r target/app; then
    third=$(free_port)
    start ordinary "$third" setpriv --reuid=65534 --regid=65534 --clear-groups
    answers "$third" /masuk 200
    verdict $? "runs as an ordinary user" "$work/ordinary.log"
  else
    echo "skip runs as an ordinary user (the sources are closed to others here)"
  fi
fi

./kendali tidak-ada >"$work/unknown.log" 2>&1
[[ $? == 2 ]] && ./kendali --help | grep -q restore && ./kendali restore --help --lang en | grep -q Usage
verdict $? "refuses what it does not know and helps" "$work/unknown.log"

KENDALI_HOME=$work/simulated ./kendali simulate --regions 1 --units 13 --years 1 >"$work/simulate.log" 2>&1 &&
  grep -q 'Ledger utuh' "$work/simulate.log"
verdict $? "simulates a region through to an intact ledger" "$work/simulate.log"

fourth=$(free_port)
start simulated "$fourth"
answers "$fourth" /masuk 200 && grep -q 'SIMULASI' "$work/page"
verdict $? "says on every page that it shows a simulation" "$work/page"

KENDALI_HOME=$work/restored ./kendali simulate --regions 1 --units 13 >"$work/real.log" 2>&1
[[ $? == 2 ]] && ./kendali bench --units 5 >"$work/small.log" 2>&1
[[ $? == 2 ]] && grep -q 'di luar batas' "$work/small.log"
verdict $? "simulates nothing into other data and measures no nation without units" "$work/real.log"

./kendali plan check src/main/resources/renstra-malut-2025-2029 >"$work/check.log" 2>&1
[[ $? == 1 ]] && grep -q '^BERAT (' "$work/check.log" && tail -n 1 "$work/check.log" | grep -q '^Kontradiksi: '
verdict $? "finds where the real plan contradicts itself" "$work/check.log"

mkdir "$work/sound" "$work/broken"
cat >"$work/sound/strategy.yaml" <<'END'
sasaran_kegiatan:
  - code: SK 1
    name: Terwujudnya layanan yang baik
    indicators:
      - {code: IKK 1.1, name: Persentase layanan yang selesai tepat waktu}
END
printf 'code,year,target,table\n' | tee "$work/broken/indicator_targets.csv" >"$work/sound/indicator_targets.csv"
printf 'IKK 1.1,2025,80,III.1\nIKK 1.1,2026,85,III.1\n' >>"$work/sound/indicator_targets.csv"
printf 'IKK 1.1,2025,banyak,III.1\n' >>"$work/broken/indicator_targets.csv"
./kendali plan check "$work/sound" >"$work/sound.log" 2>&1
verdict $? "finds nothing severe in a sound plan" "$work/sound.log"

./kendali plan check "$work/broken" --lang en >"$work/broken.log" 2>&1
[[ $? == 2 ]] && grep -q 'row 2, target: “banyak” is no number' "$work/broken.log" && grep -q strategy.yaml "$work/broken.log"
verdict $? "names every error of a plan that cannot be read" "$work/broken.log"

./kendali plan check >"$work/usage.log" 2>&1
[[ $? == 2 ]] && grep -q 'plan check FOLDER' "$work/usage.log" && ./kendali plan --help | grep -q 'Status 0'
verdict $? "says how a plan is checked" "$work/usage.log"

# A PostgreSQL of one's own, prepared as docs/operations.md says; its programs are those of the first copy.
programs=$work/first/database/postgresql/bin
as_other=()
[[ $EUID != 0 ]] || as_other=(unshare -U --)
server_port=$(free_port)
served_port=$(free_port)
secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
owner_password=$(secret)
application_password=$(secret)

serve() { # owner's password, command
  KENDALI_HOME=$work/served KENDALI_PORT=$served_port KENDALI_ADDRESS=https://kendali.example.go.id \
    KENDALI_DATABASE_URL=jdbc:postgresql://127.0.0.1:$server_port/kendali KENDALI_DATABASE_OWNER_PASSWORD=$1 \
    KENDALI_DATABASE_APPLICATION_PASSWORD=$application_password ./kendali "${@:2}"
}

if command -v psql >/dev/null && "${as_other[@]}" "$programs/initdb" -D "$work/cluster" -U postgres --auth=trust -E UTF8 \
  --locale=C.UTF-8 &>"$work/initdb.log"; then
  (cd / && "${as_other[@]}" "$programs/pg_ctl" -D "$work/cluster" -w -l "$work/cluster/log" \
    -o "-p $server_port -h 127.0.0.1 -c unix_socket_directories=''" start &>/dev/null)
  head -n 1 "$work/cluster/postmaster.pid" >"$work/cluster.server"
  psql -q -h 127.0.0.1 -p "$server_port" -U postgres -v owner_password="$owner_password" \
    -v application_password="$application_password" -f sql/prepare-database.sql &>"$work/prepare.log"
  verdict $? "prepares a database" "$work/prepare.log"

  serve kendali serve &>"$work/weak.log"
  [[ $? != 0 ]] && grep -q 'KENDALI_DATABASE_OWNER_PASSWORD kurang dari 20' "$work/weak.log"
  verdict $? "refuses to serve with a weak secret" "$work/weak.log"

  serve "$owner_password" serve &>"$work/served.log" &
  echo $! >"$work/served.pid"
  within 180 is_ready served
  within 10 grep -q 'https://kendali.example.go.id/undangan/' "$work/served.log" \
    && ! grep -q 'peragaan-2026' "$work/served.log" \
    && answers "$served_port" "$(grep -o '/undangan/[^ ]*' "$work/served.log" | head -n 1)" 200 \
    && grep -q 'type="password"' "$work/page"
  verdict $? "serves with one link for the first administrator, and no account" "$work/served.log"

  serve "$owner_password" backup "$work/served-backup" &>"$work/served-backup.log" && serve "$owner_password" verify &>"$work/served-verify.log"
  verdict $? "backs up and verifies a database of its own" "$work/served-backup.log"
else
  echo "skip serves with a PostgreSQL of its own (there is no psql here, or no server may be started)"
fi
