// Loads the module given and prints how long that took, in milliseconds: what a function adds to its cold start.
const [, , file] = process.argv;
// Lambda's runtime has it in place before a function is loaded.
globalThis.awslambda = { streamifyResponse: (handler) => handler };
const before = performance.now();
await import(file);
console.log(performance.now() - before);
