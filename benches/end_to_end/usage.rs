//! What a process has used, as the kernel counts it; and what many numbers say together.

use std::time::Duration;

use anyhow::Context;

/// How many of the kernel's ticks are a second, in what it shows to programs.
const TICKS_A_SECOND: f64 = 100.0;

/// CPU time that a process has used so far, in seconds: its own and the kernel's on its behalf.
pub(crate) fn cpu_s(process: u32) -> anyhow::Result<f64> {
    let stat = read(process, "stat")?;
    // The name of the program stands in brackets, and may hold blanks.
    let (_, fields) = stat.rsplit_once(") ").context("a line of /proc/*/stat")?;
    let ticks = |field: usize| -> anyhow::Result<f64> {
        let text = fields.split(' ').nth(field).context("a field is missing")?;
        Ok(text.parse()?)
    };
    // Fields 14 and 15 of the line; 3 is the first after the name.
    Ok((ticks(11)? + ticks(12)?) / TICKS_A_SECOND)
}

/// CPU time that the whole machine has spent at work so far, in seconds.
pub(crate) fn machine_cpu_s() -> anyhow::Result<f64> {
    let stat = std::fs::read_to_string("/proc/stat")?;
    let all = stat.lines().next().context("/proc/stat is empty")?;
    // user, nice, system, idle, iowait, irq, softirq; what comes after them is counted there already,
    // or by other machines.
    let ticks: Vec<f64> = all
        .split_whitespace()
        .skip(1)
        .flat_map(str::parse)
        .collect();
    let busy = ticks
        .iter()
        .enumerate()
        .filter(|(field, _)| ![3, 4].contains(field));
    Ok(busy.take(5).map(|(_, ticks)| ticks).sum::<f64>() / TICKS_A_SECOND)
}

/// Memory that a process holds, in megabytes.
pub(crate) struct Memory {
    /// Now.
    pub(crate) now_mb: f64,
    /// The most it ever held.
    pub(crate) peak_mb: f64,
}

/// Memory of a process.
pub(crate) fn memory(process: u32) -> anyhow::Result<Memory> {
    let status = read(process, "status")?;
    let mb = |name: &str| -> anyhow::Result<f64> {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.with_context(|| format!("{name} is missing"))?;
        Ok(kib.trim().trim_end_matches(" kB").parse::<f64>()? * 1024.0 / 1e6)
    };
    Ok(Memory {
        now_mb: mb("VmRSS:")?,
        peak_mb: mb("VmHWM:")?,
    })
}

fn read(process: u32, file: &str) -> anyhow::Result<String> {
    let path = format!("/proc/{process}/{file}");
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))
}

/// The value below which this part of the values lies; they are sorted here. 0 where there are none.
pub(crate) fn percentile_ms(times: &mut [Duration], part: f64) -> f64 {
    times.sort_unstable();
    let last = times.len().saturating_sub(1) as f64;
    let place = (last * part).round() as usize;
    times
        .get(place)
        .map_or(0.0, |time| time.as_secs_f64() * 1e3)
}

/// The median of a few figures; 0 where there are none.
pub(crate) fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}
