/**
 * Loaded into every child (`node --import`): when the script that started it is gone, killed perhaps, the child stops as
 * it would on a signal instead of living on with the port and the database.
 */
const GRACE = 10_000;

if (process.send) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), GRACE).unref();
  });
  // Listening to the parent is no reason to stay alive.
  process.channel?.unref();
}
