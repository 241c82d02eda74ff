import CLI

await runKhumue()
