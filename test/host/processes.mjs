/** Whether a process runs, or with a negative number any process of that group. */
export function isRunning(pid) {
  return signal(pid, 0);
}

/** Ends a process, or with a negative number a whole group, at once; one that is gone already is no error. */
export function kill(pid, how = 'SIGKILL') {
  signal(pid, how);
}

function signal(pid, how) {
  try {
    return process.kill(pid, how);
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    throw error;
  }
}
