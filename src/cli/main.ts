// Placeholder of the composition root: the commands come with the use cases.
console.error("selaras: belum ada perintah yang tersedia.");
process.exitCode = 2;
