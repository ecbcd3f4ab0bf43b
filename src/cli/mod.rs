//! What the commands of the terminal do, each as a function of its arguments.

pub mod decode;
