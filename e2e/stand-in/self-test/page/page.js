const show = (file) => {
  document.querySelector('#path').textContent = window.api.pathOf(file)
}
document.querySelector('#script').textContent = 'module ran'
document.querySelector('#file').addEventListener('change', (event) => show(event.target.files[0]))
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  show(event.dataTransfer.files[0])
})
