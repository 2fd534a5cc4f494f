#!/bin/sh
# Makes the secrets of docker-compose.yml, once. Files that are there are kept.
set -eu
folder="$(dirname "$0")/secrets"
umask 077
mkdir -p "$folder"
cd "$folder"

random() {
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n'
}
[ -s postgres-password ] || random > postgres-password
[ -s payload-secret ] || random > payload-secret
[ -s database-url ] ||
  printf 'postgres://ibidem:%s@postgres:5432/ibidem' "$(cat postgres-password)" > database-url
# Of a bucket for files, where there is one: whoever keeps it gives you the key.
[ -e s3-secret-access-key ] || : > s3-secret-access-key

# Compose mounts each file as it is, and the processes inside are not this user. The folder stays closed.
chmod 0444 postgres-password payload-secret database-url s3-secret-access-key
echo "The secrets are in $folder. Keep a copy: the database cannot be opened without them."
