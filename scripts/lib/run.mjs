import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";

const quietLine = () => {
  const started = Date.now();
  return () => `${Math.round((Date.now() - started) / 1000)} s`;
};

/** Runs a command with its output shown; resolves to its exit status (1 where it was killed or is not there). */
export function runShown({ command, args, cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", () => resolve(1));
    child.on("close", (status, signal) => {
      if (signal !== null) process.stderr.write(`${command} ${args.join(" ")} was ended from outside: ${signal}\n`);
      resolve(status ?? 1);
    });
  });
}

/** Runs a command with its output kept in `log` and a line that shows that time goes on; resolves to status and output. */
export function runQuietly({ command, args, cwd, env, title, log, limitMs }) {
  return new Promise((resolve) => {
    const elapsed = quietLine();
    const file = createWriteStream(log);
    const tail = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: limitMs,
    });
    const keep = (chunk) => {
      file.write(chunk);
      tail.push(chunk.toString());
      if (tail.length > 400) tail.splice(0, 200);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const ticker = setInterval(() => showProgress({ title, elapsed }), process.stdout.isTTY ? 1_000 : 20_000);
    showProgress({ title, elapsed });
    const finish = (status) => {
      clearInterval(ticker);
      file.end();
      endProgress({ title, elapsed, status });
      resolve({ status, output: tail.join("") });
    };
    child.on("error", () => finish(1));
    child.on("close", (status) => finish(status ?? 1));
  });
}

function showProgress({ title, elapsed }) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${title} … ${elapsed()}`);
  else process.stdout.write(`${title} … ${elapsed()}\n`);
}

function endProgress({ title, elapsed, status }) {
  const line = `${title}: ${status === 0 ? "done" : "failed"} after ${elapsed()}`;
  process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`);
}
