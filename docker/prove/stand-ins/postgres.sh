#!/bin/sh
# As much of the entry point of postgres:18 as a first start needs: a cluster, the user with the password of the file,
# the database. Runs as the user postgres.
set -eu
if [ "$1" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA" && chmod 700 "$PGDATA"
  eval "initdb --pgdata='$PGDATA' --username='$POSTGRES_USER' --pwfile='$POSTGRES_PASSWORD_FILE' \
    --auth-local=trust --auth-host=scram-sha-256 ${POSTGRES_INITDB_ARGS:-}"
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
  echo "listen_addresses = '*'" >> "$PGDATA/postgresql.conf"
  echo "CREATE DATABASE $POSTGRES_DB" | postgres --single -D "$PGDATA" postgres
fi
exec "$@"
