/**
 * Ends the process when it grows beyond the limit, or when its parent is gone. A thread, because a
 * conversion never yields, and WebAssembly memory is no part of the heap that V8 can limit.
 */
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';

const parent = process.ppid;

const check = () => {
  if (process.memoryUsage.rss() > workerData || process.ppid !== parent) {
    process.kill(process.pid, 'SIGKILL');
  }
};

check();
setInterval(check, 50);
parentPort.postMessage('watching');
