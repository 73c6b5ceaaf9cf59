// Stands between a program and its disk (LD_PRELOAD). It records what is written to the files under one folder, in order, with the
// moments at which the program asked for it to be on the disk; or it makes some of these calls fail, as a full or pulled disk does.
//   DISK_FOLDER  only files whose path begins so
//   DISK_RECORD  the record: entries of kind (1 byte), file (1), offset (8), length (4), data; kinds W write, T truncate, S sync
//   DISK_FAIL    "ENOSPC" or "EIO": a share of the writes and syncs fails, in bursts; never those of names ending in "acks"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char names[64][512];
static int nameCount, record = -1, burst, failing;
static signed char fileOf[4096];
static unsigned seed = 1;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static void begin(void) {
  static int begun;
  if (begun) return;
  begun = 1;
  memset(fileOf, -1, sizeof fileOf);
  const char *path = getenv("DISK_RECORD");
  int (*open_)(const char *, int, ...) = real("open");
  if (path) record = open_(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
  const char *fail = getenv("DISK_FAIL");
  if (fail) failing = strcmp(fail, "ENOSPC") == 0 ? ENOSPC : EIO;
  if (getenv("DISK_SEED")) seed = (unsigned)atoi(getenv("DISK_SEED"));
}

static void opened(int fd, const char *path) {
  begin();
  const char *folder = getenv("DISK_FOLDER");
  if (fd < 0 || fd >= 4096) return;
  fileOf[fd] = -1;
  if (!folder || strncmp(path, folder, strlen(folder)) != 0) return;
  pthread_mutex_lock(&lock);
  int number = 0;
  while (number < nameCount && strcmp(names[number], path) != 0) number++;
  if (number == nameCount && nameCount < 64) strncpy(names[nameCount++], path, 511);
  fileOf[fd] = (signed char)number;
  pthread_mutex_unlock(&lock);
}

static int isAcks(int fd) {
  const char *name = names[(int)fileOf[fd]];
  size_t length = strlen(name);
  return length >= 4 && strcmp(name + length - 4, "acks") == 0;
}

static int known(int fd) { return fd >= 0 && fd < 4096 && fileOf[fd] >= 0; }

static void note(char kind, int fd, int64_t offset, const void *data, uint32_t length) {
  if (record < 0) return;
  ssize_t (*write_)(int, const void *, size_t) = real("write");
  char head[14];
  head[0] = kind;
  head[1] = (char)fileOf[fd];
  memcpy(head + 2, &offset, 8);
  memcpy(head + 10, &length, 4);
  pthread_mutex_lock(&lock);
  if (write_(record, head, 14) != 14 || (length && data && write_(record, data, length) != (ssize_t)length)) abort();
  pthread_mutex_unlock(&lock);
}

static int fails(int fd) {
  if (!failing || isAcks(fd)) return 0;
  if (burst > 0) burst--;
  else if (rand_r(&seed) % 300 == 0) burst = 1 + rand_r(&seed) % 6;
  else return 0;
  errno = failing;
  return 1;
}

#define OPEN(name)                                                   \
  int name(const char *path, int flags, ...) {                       \
    va_list rest;                                                    \
    va_start(rest, flags);                                           \
    mode_t mode = va_arg(rest, mode_t);                              \
    va_end(rest);                                                    \
    int fd = ((int (*)(const char *, int, ...))real(#name))(path, flags, mode); \
    opened(fd, path);                                                \
    return fd;                                                       \
  }
OPEN(open)
OPEN(open64)

static ssize_t written(int fd, const void *data, size_t length, int64_t offset, const char *name) {
  ssize_t (*real_)(int, const void *, size_t, off64_t) = real(name);
  if (!known(fd)) return real_(fd, data, length, offset);
  if (fails(fd)) {
    // A full disk takes what it has room for.
    if (failing == ENOSPC && length > 512) real_(fd, data, length / 2, offset);
    errno = failing;
    return -1;
  }
  ssize_t done = real_(fd, data, length, offset);
  if (done > 0) note('W', fd, offset, data, (uint32_t)done);
  return done;
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return written(fd, data, length, offset, "pwrite"); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) { return written(fd, data, length, offset, "pwrite64"); }

ssize_t write(int fd, const void *data, size_t length) {
  ssize_t (*real_)(int, const void *, size_t) = real("write");
  if (!known(fd)) return real_(fd, data, length);
  int64_t offset = lseek(fd, 0, SEEK_END);
  ssize_t done = real_(fd, data, length);
  if (done > 0) note('W', fd, offset, data, (uint32_t)done);
  return done;
}

static int cut(int fd, int64_t length, const char *name) {
  int (*real_)(int, off64_t) = real(name);
  if (known(fd) && fails(fd)) return -1;
  int answer = real_(fd, length);
  if (known(fd) && answer == 0) note('T', fd, length, NULL, 0);
  return answer;
}
int ftruncate(int fd, off_t length) { return cut(fd, length, "ftruncate"); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length, "ftruncate64"); }

static int synced(int fd, const char *name) {
  int (*real_)(int) = real(name);
  if (known(fd) && fails(fd)) return -1;
  // The record is what counts: the true disk need not be waited for.
  if (known(fd) && record >= 0) {
    note('S', fd, 0, NULL, 0);
    return 0;
  }
  return real_(fd);
}
int fsync(int fd) { return synced(fd, "fsync"); }
int fdatasync(int fd) { return synced(fd, "fdatasync"); }

int close(int fd) {
  begin();
  if (fd >= 0 && fd < 4096) fileOf[fd] = -1;
  return ((int (*)(int))real("close"))(fd);
}
